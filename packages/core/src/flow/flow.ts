/** A flow's decision about one event: its next state, and the effects to carry out in order. */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Ongoing work for a state, such as a timer. It continues while the key stays; a new key starts new work. */
export interface Need {
  readonly key: string;
}

/**
 * One flow, as pure functions of plain data.
 * - `State`: a union on `status`, with the data that the flow must remember.
 * - `Event`: something that happened, with the id of its cause, so that a late event is recognized.
 * - `Facts`: data that a decision needs but the flow does not own, such as the time or stored ids.
 * - `Effect`: an action for a handler to carry out.
 */
export interface Flow<State, Event, Facts, Effect, OngoingNeed extends Need = never> {
  /** The flow's name in traces. */
  readonly name: string;
  /** Decides about one event. Returns the same state and no effects if the event does not fit the state. */
  readonly update: (state: State, event: Event, facts: Facts) => Step<State, Effect>;
  /** The work that runs during this state. Keys are unique within a state. */
  readonly needs: (state: State) => readonly OngoingNeed[];
}
