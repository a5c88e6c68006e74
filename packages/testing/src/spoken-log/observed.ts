/** Facts that the rules of the findings need beyond the entries. */
export interface Observed {
  /** ms since the log began. */
  readonly now: () => number;
  /** The live region or element that spoke, as a number of its own, by the entry's id. */
  readonly sources: Map<number, number>;
  /** By the id of the press's entry. */
  readonly presses: Map<number, ObservedPress>;
}

/** A press of a control that should be answered: not a key that types, moves the focus or modifies. */
export interface ObservedPress {
  /** True if the pressed control changed a state, its value or its name. */
  changed: boolean;
  /** When the page first showed other text elsewhere, in ms since the log began. */
  shownAt: number | null;
}

export function createObserved(now: () => number): Observed {
  return { now, sources: new Map(), presses: new Map() };
}
