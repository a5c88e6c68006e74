/** Facts that the rules of the findings need beyond the entries. */
export interface Observed {
  /** ms since the log began. */
  readonly now: () => number;
  /** The live region that spoke, or that holds the focus or is inside it, as a number of its own, by the entry's id. */
  readonly sources: Map<number, number>;
  /** The words in an element that has no name and no role of a control, such as an error summary that took the focus, by the entry's id. */
  readonly contents: Map<number, string>;
  /** Ids of the entries of a focus that the user moved with the pointer. The press itself comes after it, as a click. */
  readonly pointed: Set<number>;
  /** Ids of the entries of a lost focus whose element is still there, but disabled. */
  readonly disabled: Set<number>;
  /** By the id of the press's entry. */
  readonly presses: Map<number, ObservedPress>;
  /** In ms after a press. Text that the page shows later has another cause. `settled` lengthens it. */
  effectMs: number;
}

/** A press of a control that should be answered: not a key that types, moves the focus or modifies. */
export interface ObservedPress {
  /** True if the pressed control changed a state, its value or its name. */
  changed: boolean;
  /** When the page first showed other text elsewhere, in ms since the log began. */
  shownAt: number | null;
}

export function createObserved(now: () => number): Observed {
  return {
    now,
    sources: new Map(),
    contents: new Map(),
    pointed: new Set(),
    disabled: new Set(),
    presses: new Map(),
    effectMs: 2_000,
  };
}
