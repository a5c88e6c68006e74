import type { Currency, Money } from '@payaloud/core/money';

/** Utterances that are never an amount to pay, with English examples. */
type SafetyClass =
  /** "About ten dollars". */
  | 'about'
  /** "Ten or twelve dollars". */
  | 'or'
  /** "Not ten dollars". */
  | 'not'
  /** "Minus ten dollars", a refund, a debt. */
  | 'negative'
  | 'percent'
  /** Days, months, years and times of day. */
  | 'date'
  /** Digits of a telephone, a card or a code. */
  | 'phone'
  /** "Ten dollars, twelve dollars". */
  | 'two-amounts'
  /** "From ten to twelve dollars", "at least ten". */
  | 'range'
  /** "Ten, no, twelve dollars" may be asked about. */
  | 'correction'
  | 'other-currency'
  /** "My two cents": a coin or an amount in an idiom. */
  | 'idiom'
  /** "Is it twenty dollars?" */
  | 'question'
  /** "Press two": a key or a menu's number. */
  | 'key'
  /** "Twenty pounds of flour": a word that also names the unit, in another meaning or gender. */
  | 'other-meaning'
  /** "And five more": it is added to an amount that was said before. */
  | 'addition'
  /** "You received ten dollars": somebody else's payment, or money that somebody has. */
  | 'others-money';

/** How people say or write amounts, and what is expected. */
export interface SaidAmount {
  readonly said: string;
  readonly currency: Currency;
  /** Minor units, or that it is refused, or asked about with these among the candidates. */
  readonly expect: number | 'refused' | { readonly ask: readonly number[] };
}

/** The rows of a language for `testLanguage`, written by people who speak it, before its words. */
export interface LanguageRows {
  /** The currency of `safety`, `plain` and `alike`. */
  readonly currency: Currency;
  /** Utterances of which none may be taken as an amount: at least 60, at least two in each class. */
  readonly safety: Readonly<Record<SafetyClass, readonly string[]>>;
  /** Minor units by an utterance: shops, tips, transfers, shorthand, with carriers. At least 60. */
  readonly plain: Readonly<Record<string, number>>;
  /** Where the same text would mean something else, and what this language takes it for, by the assumption. */
  readonly assumes: Readonly<Record<string, readonly SaidAmount[]>>;
  /**
   * Where the language is paid in: `[['fr-FR', 'EUR'], ['fr-CH', 'CHF']]`. Amounts are spoken, written and heard again. In the
   * first locale each written amount is understood; elsewhere a sign that nobody writes (£GB) may refuse it.
   */
  readonly locales: readonly (readonly [locale: string, currency: Currency])[];
  /** Pairs of amounts that sound alike: 15 and 50 dollars. */
  readonly alike: readonly (readonly [minorUnits: number, other: number])[];
  /** Numbers that people also say in another way than the rules: `[/一十/g, '十']`. Default: none. */
  readonly alsoSaid?: readonly [pattern: RegExp, replacement: string];
  /** Text that is the same in English on purpose: `Code|Total`. Default: none. */
  readonly cognates?: string;
  /** Finds the names of buttons that a sentence asks to press; the first group is the name. */
  readonly pressed: RegExp;
  readonly announced: AnnouncedRows;
  readonly joined: JoinedRows;
}

/** A payment, and how its messages are. */
interface AnnouncedRows {
  readonly amount: Money;
  readonly payee: string;
  readonly inDigits: string;
  readonly inWords: string;
  /** Matches facts, or the gaps that missing facts leave. No masked sentence contains them. */
  readonly unmasked: RegExp;
  /** `yes`: the braille that is usual for the language shortens words, so that capitals are not counted. Default: `no`. */
  readonly contracted?: 'yes' | 'no';
  /** With the reference A10 and a card that ends with 1034. */
  readonly said: Readonly<Record<'received' | 'succeeded' | 'unknown', string>>;
  /** How much time is left if it is two minutes. */
  readonly twoMinutes: string;
}

/** Parts that the page joins: `Is it you?`, `Button`, `required`; a receipt of `two` to `Cafe`. */
interface JoinedRows {
  readonly control: string;
  /** With the rows Tea: one, and Reference: A7. */
  readonly receipt: string;
  /** Of `$2.00` to `Cafe`. */
  readonly title: string;
}
