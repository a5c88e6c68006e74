import type { Flow, Need } from '@payaloud/core/internal/flow';
import { guard } from './guard';
import { traceStep } from './trace';

/** A running flow. `dispatch` is its only input. */
export interface RunningFlow<State, Event> {
  readonly getState: () => State;
  /** Handles the event now, or after events that are still being handled. Never throws. */
  readonly dispatch: (event: Event) => void;
  /** Calls `listener` after each event that changed the state, once its effects have started. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Carries out one effect. It cannot read the state, so the effect holds all that it needs. */
export type Handler<Effect, Event> = (effect: Effect, dispatch: (event: Event) => void) => void;

/** Starts the work of one need. Returns a function that ends it. */
export type NeedStarter<OngoingNeed, Event> = (need: OngoingNeed, dispatch: (event: Event) => void) => () => void;

export interface FlowRuntime<State, Event, Facts, Effect, OngoingNeed extends Need> {
  readonly initial: State;
  /** Read synchronously before each event. */
  readonly readFacts: () => Facts;
  readonly handle: Handler<Effect, Event>;
  readonly startNeed: NeedStarter<OngoingNeed, Event>;
}

/**
 * Runs a flow. For each event, in the order of dispatch: reads the facts, decides, ends and starts needs by comparing
 * keys, carries out the effects, then tells the listeners. All of it happens inside `dispatch`, because browsers allow
 * sound, the microphone and passkeys only in the task of the press. Events dispatched meanwhile wait. Exceptions are
 * reported and stop nothing. If `readFacts` or `update` throws, the event changes nothing.
 */
export function runFlow<State, Event, Facts, Effect, OngoingNeed extends Need>(
  flow: Flow<State, Event, Facts, Effect, OngoingNeed>,
  { initial, readFacts, handle, startNeed }: FlowRuntime<State, Event, Facts, Effect, OngoingNeed>,
): RunningFlow<State, Event> {
  let state = initial;
  let isDraining = false;
  const queue: Event[] = [];
  const listeners = new Set<() => void>();
  const running = new Map<string, () => void>();

  function dispatch(event: Event) {
    queue.push(event);
    if (isDraining) return;
    isDraining = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const current = next;
      guard(() => step(current));
    }
    isDraining = false;
  }

  function step(event: Event) {
    const facts = readFacts();
    const previous = state;
    const { state: next, effects } = flow.update(previous, event, facts);
    state = next;
    traceStep({ flow: flow.name, event, facts, state, effects });
    if (state !== previous) guard(compareNeeds);
    for (const effect of effects) guard(() => handle(effect, dispatch));
    if (state === previous) return;
    // A listener may unsubscribe another one that has not been called yet.
    for (const listener of Array.from(listeners)) {
      if (listeners.has(listener)) guard(listener);
    }
  }

  function compareNeeds() {
    const wanted = new Map(flow.needs(state).map((need) => [need.key, need]));
    for (const [key, end] of Array.from(running)) {
      if (wanted.has(key)) continue;
      running.delete(key);
      guard(end);
    }
    for (const [key, need] of wanted) {
      if (!running.has(key)) guard(() => running.set(key, startNeed(need, dispatch)));
    }
  }

  return {
    getState: () => state,
    dispatch,
    subscribe(listener) {
      // A wrapper, so that a function that subscribes twice has two subscriptions.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
