import type { Step } from './flow';

/** A decision as a value. Each flow names its own types once: `const step = stepTo<State, Effect>`. */
export function stepTo<State, Effect>(state: State, ...effects: readonly Effect[]): Step<State, Effect> {
  return { state, effects };
}

/** Adds decisions to a step. Each sees the state of the one before, and its effects come after that one's. */
export function andThen<State, Effect>(
  first: Step<State, Effect>,
  ...decisions: readonly ((state: State) => Step<State, Effect>)[]
): Step<State, Effect> {
  return decisions.reduce((before, decide) => {
    const { state, effects } = decide(before.state);
    return stepTo(state, ...before.effects, ...effects);
  }, first);
}
