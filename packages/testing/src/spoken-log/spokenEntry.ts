/** Something that a payer heard. `region` is a live region, `notify` is `ariaNotify`, `voice` is page speech. */
export interface SpokenEntry {
  readonly channel: 'region' | 'notify' | 'voice';
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
  /** ms since the log began. */
  readonly at: number;
}

export type Hear = (entry: Omit<SpokenEntry, 'at'>) => void;
