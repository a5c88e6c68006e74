/** What the page voice says of controls that the payer reaches, touches and changes. */
export interface SelfVoicingSentences {
  /** By ARIA role; a role without a word is not named. */
  readonly roles: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<SpokenState, string>>;
  /** Signs by name: ".": "point". Letters and digits need none. */
  readonly characters: Readonly<Record<string, string>>;
  /** A typed character of a secret. */
  readonly secret: string;
  readonly empty: string;
  readonly deleted: (what: string) => string;
  /** All that is said of one control, in this order; parts that are not known are left out. */
  readonly join: (parts: readonly string[]) => string;
}

export type SpokenState =
  | 'checked'
  | 'not-checked'
  | 'partly-checked'
  | 'pressed'
  | 'not-pressed'
  | 'expanded'
  | 'collapsed'
  | 'selected'
  | 'not-selected'
  | 'unavailable'
  | 'available'
  | 'required'
  | 'invalid'
  | 'valid'
  | 'read-only'
  | 'busy';
