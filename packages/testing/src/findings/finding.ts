/** A fault that the spoken log shows. */
export interface Finding {
  readonly name: FindingName;
  /** Says which words the user heard, or missed. Quotes them. */
  readonly message: string;
  /** Ids of the timeline's entries that it is about, in order. */
  readonly entries: readonly number[];
  /** Page that explains the fault and its remedy. */
  readonly help: string;
  readonly severity: Exclude<Severity, 'off'>;
}

/** `todo` reports a finding without failing a test. */
export type Severity = 'off' | 'todo' | 'error';

/** The names of all findings. */
export const findingNames = [
  'said-twice',
  'talked-over',
  'lost',
  'mounted-with-text',
  'silent-after-action',
  'amount-as-symbols',
  'changed-while-listening',
  'machine-id-spoken',
  'focus-lost',
  'name-changed-under-focus',
  'unavailable-after-press',
] as const;

export type FindingName = (typeof findingNames)[number];
