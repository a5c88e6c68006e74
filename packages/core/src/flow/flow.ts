/** What a flow decides about one event: its next state, and what to do about it, in order. */
export interface Step<State, Effect> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Ongoing work that a state wants, for example a timer. The same key is the same work; a new key starts it anew. */
export interface Need {
  readonly key: string;
}

/**
 * One flow, as pure functions of plain data.
 * - `State`: where it stands, as a union on `status`, and what it must remember.
 * - `Event`: what happened, with the id of the thing that it belongs to, so that a late one is recognized.
 * - `Facts`: what a decision needs and the flow does not own, such as the time or stored ids.
 * - `Effect`: what to do, carried out by a handler.
 */
export interface Flow<State, Event, Facts, Effect, OngoingNeed extends Need = never> {
  /** Names the flow in traces. */
  readonly name: string;
  /** Decides about one event. An event that does not fit the state returns the same state and no effects. */
  readonly update: (state: State, event: Event, facts: Facts) => Step<State, Effect>;
  /** The work that goes on while this state lasts. Keys are unique within one state. */
  readonly needs: (state: State) => readonly OngoingNeed[];
}
