import type { Step } from './flow';

/** A decision as a value. Each flow names its own types once: `const step = stepTo<State, Effect>`. */
export function stepTo<State, Effect>(state: State, ...effects: readonly Effect[]): Step<State, Effect> {
  return { state, effects };
}

/** Decides on. The next decision sees the state of the first, and its effects follow. */
export function andThen<State, Effect>(
  { state, effects }: Step<State, Effect>,
  decide: (state: State) => Step<State, Effect>,
): Step<State, Effect> {
  const next = decide(state);
  return { state: next.state, effects: [...effects, ...next.effects] };
}
