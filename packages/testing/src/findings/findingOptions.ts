import type { FindingName, Severity } from './finding';

export interface FindingOptions {
  /** Severity by finding. Those left out keep their default: `todo` if they rest on an estimate, else `error`. */
  readonly severity?: Partial<Readonly<Record<FindingName, Severity>>>;
  /** Estimated speaking time of a screen reader, in ms per character. Default 40, which is a fast reader. */
  readonly msPerCharacter?: number;
}

/** Findings that rest on an estimate are `todo`. */
export const defaultSeverities: Readonly<Record<FindingName, Severity>> = {
  'said-twice': 'error',
  'talked-over': 'todo',
  lost: 'error',
  'silent-after-action': 'todo',
  'amount-as-symbols': 'error',
  'changed-while-listening': 'error',
  'machine-id-spoken': 'error',
  'focus-lost': 'error',
  'name-changed-under-focus': 'error',
  'unavailable-after-press': 'error',
};
