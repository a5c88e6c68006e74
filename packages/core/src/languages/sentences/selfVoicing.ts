/** The page voice's words for controls that the payer reaches, touches and changes. */
export interface SelfVoicingSentences {
  /** By ARIA role. Roles without an entry are not named. */
  readonly roles: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<SpokenState, string>>;
  /** Names of characters, such as "point" for ".". Letters and digits need none. */
  readonly characters: Readonly<Record<string, string>>;
  readonly empty: string;
  /** Said when the focus goes into a frame: nothing of its page can be read. `title` may be empty. */
  readonly frame: (title: string) => string;
  readonly deleted: (what: string) => string;
  /** Joins the parts that are said about one control, in order. Adds no comma to a part that ends with a sign of its own. */
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
