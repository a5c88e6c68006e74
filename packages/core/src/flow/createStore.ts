/** A store with a pure reducer. */
export interface Store<State, Event> {
  getState(): State;
  dispatch(event: Event): void;
  /** Calls `listener` after each event that changed the state. Returns the undo. */
  subscribe(listener: (state: State, previous: State, event: Event) => void): () => void;
}

/** Creates a store. An event dispatched by a listener waits until every listener has seen the current one. */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let state = initial;
  let draining = false;
  const queue: Event[] = [];
  const listeners = new Set<(state: State, previous: State, event: Event) => void>();

  function step(event: Event) {
    const previous = state;
    state = reduce(previous, event);
    if (state === previous) return;
    for (const listener of Array.from(listeners)) {
      if (listeners.has(listener)) listener(state, previous, event);
    }
  }

  return {
    getState: () => state,
    dispatch(event) {
      queue.push(event);
      if (draining) return;
      draining = true;
      try {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) step(next);
      } finally {
        queue.length = 0;
        draining = false;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
