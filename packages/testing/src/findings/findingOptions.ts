import type { FindingName, Severity } from './finding';

export interface FindingOptions {
  /** Severity by finding. Those left out keep their default: `error` if Orca was heard to do it, else `todo`. */
  readonly severity?: Partial<Readonly<Record<FindingName, Severity>>>;
  /** Estimated speaking time of a screen reader, in ms per character. Default 40, which is a fast reader. */
  readonly msPerCharacter?: number;
}

/** Findings that no reader was heard to bear out are `todo`. */
export const defaultSeverities: Readonly<Record<FindingName, Severity>> = {
  'said-twice': 'error',
  'talked-over': 'todo',
  lost: 'error',
  'mounted-with-text': 'todo',
  'silent-after-action': 'error',
  'amount-as-symbols': 'error',
  'changed-while-listening': 'todo',
  'machine-id-spoken': 'error',
  'focus-lost': 'error',
  'name-changed-under-focus': 'error',
  'unavailable-after-press': 'error',
};
