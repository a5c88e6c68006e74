/**
 * Phrases, best first where one of them is spoken. `|` parts phrases, parentheses give choices inside one, an empty
 * choice may be left out: `(i want|i would like|) to pay|pay` are four phrases. Lower case; no punctuation except signs
 * that are phrases themselves (`$`, `%`). In an unspaced script the characters stand together: `我(想|要|)付`.
 */
export type Phrases = string;

/** A phrase with its meaning, and an utterance that shows it: the tests hear every example. */
interface ExampleRow {
  readonly say: Phrases;
  readonly example: string;
}

/** What makes an utterance no exact amount. */
export interface RefusalRow extends ExampleRow {
  readonly reason: 'negative' | 'approximate' | 'range' | 'several-amounts' | 'negated' | 'no-amount';
  /** Where the phrase means it. `between` two numbers, `before` a number or unit, or `anywhere` (default). */
  readonly where?: 'between' | 'before' | 'anywhere';
}

/** What may stand around an amount without changing it. */
export interface CarrierRow extends ExampleRow {
  /**
   * `before`: right behind a number it may be a unit or a digit that was misheard ("fifty send", 二十吧), so there it wants a
   * unit between. Default: anywhere.
   */
  readonly where?: 'before' | 'anywhere';
  /** A numeral that its last word sounds like: « un don *de* » before *cent* may have been *deux* cents, and is asked. */
  readonly near?: string;
}

/** Another way to say numerals: `oh` for `zero`. What stands in `as` is read by the number rules. */
export interface RespellingRow extends ExampleRow {
  readonly as: string;
  /** `between`: only between two numerals, as in "two not five" for "two oh five". `behind`: only behind a numeral. */
  readonly where?: 'between' | 'behind' | 'anywhere';
}

/** A word that multiplies the number before it. */
export interface ScaleRow {
  readonly say: Phrases;
  readonly value: number;
  /**
   * What stands before it is less than this. Default: its own value, because "two thousand thousand" is a slip. Less, where
   * 十百 may have been 四百; more, where anything is counted so ("200 dozen").
   */
  readonly below?: number;
}

/** A part of one: a half. It follows a number, a unit, or stands before a unit or a scale. */
export interface FractionRow {
  readonly say: Phrases;
  /** A plain decimal. */
  readonly value: string;
  /** Its forms that may be counted: "three *quarters*". "Two half dollars" may have been "two and a half dollars". */
  readonly many?: Phrases;
}

/** One unit of a currency: its main unit, its minor unit, a coin. */
export interface UnitRow {
  /** In main units, a plain decimal: `1`, `0.01`. */
  readonly worth: string;
  /** What `speakAmount` says, by CLDR plural category. Left out where the unit is only understood. */
  readonly spoken?: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  /** The rule set that counts it, where it is another than the language's: *une* livre. */
  readonly ruleSet?: string;
  /** What is understood besides. Signs are units too (`$`), and stand on either side of the number. */
  readonly say?: Phrases;
  /** Plural words that are understood besides. No article counts them: "a dollars" may have been "eight dollars". */
  readonly many?: Phrases;
  /** Words, known already or not, that may also stand before the number: "rupees 20". "Buck fifty" is no fifty bucks. */
  readonly before?: Phrases;
  /** Words that mean it behind the main unit only, because alone they may be a number: « deux euros vingt *cents* ». */
  readonly after?: Phrases;
  /** `yes`: its singular is one of it, and only one ("nickel"). Default `no`: "dollars" without a number is half an amount. */
  readonly alone?: 'yes' | 'no';
}

/** Currencies that share their unit's name. "Ten dollars" agrees with any dollar that is asked for. */
export interface CurrencyRow {
  /** Words before the main unit that tell the currency from its sisters: `{ USD: 'us|american', CAD: 'canadian' }`. The first code is meant when none is asked for; its first word is spoken. */
  readonly codes: Readonly<Record<string, Phrases>>;
  /** Words that name the main unit of one of these currencies by themselves, on either side of the number: `{ USD: 'us $' }`. */
  readonly names?: Readonly<Record<string, Phrases>>;
  /** From the main unit down. */
  readonly units: readonly UnitRow[];
}

/** The words that say an amount: data, no code. Filled in by `languages/<tag>/words/speaking.ts`. */
export interface SpeakingWords {
  /** Between whole number and decimals: "two *point* five". */
  readonly point: Phrases;
  /** Announces single digits, so that "two two" cannot be a stutter: "*digits* two two yen". Spoken by `speakAmount`. */
  readonly digitsLead: Phrases;
  readonly currencies: readonly CurrencyRow[];
  readonly speaking: {
    /** The rule sets that count units and that say single digits. Default: the first of the number rules. */
    readonly ruleSets?: { readonly counts: string; readonly digits: string };
    /** Between main and minor units, with its spaces: ` and `. */
    readonly joiner: string;
    /** Between number and unit, between digits, and between sentences. */
    readonly space: string;
    /** Before an amount that is less than nothing, as in a refund. */
    readonly minus: string;
  };
}

/** The words that people say about money, and those that say an amount. Filled in by `languages/<tag>/words.ts`. */
export interface LanguageWords extends SpeakingWords {
  /** `spaced`: words stand apart. `unspaced`: every character of the script is taken for itself (Chinese, Japanese). */
  readonly spacing: 'spaced' | 'unspaced';
  /** The words of which the number rules build whole numbers. */
  readonly numerals: Phrases;
  readonly respellings: readonly RespellingRow[];
  readonly scales: readonly ScaleRow[];
  readonly fractions: readonly FractionRow[];
  /** `by-point`: the point names the hour too. 10点30 may be half past ten, so a number of two digits behind it is asked. */
  readonly hours?: 'by-point';
  /** The decimal mark that recognizers of this language write. */
  readonly decimalMark: '.' | ',';
  /** Between parts that are added: "two dollars *and* fifty cents". */
  readonly joiners: Phrases;
  /** A zero between a unit and a much smaller one: 一元*零*五分. Default: none. */
  readonly emptyPlace?: Phrases;
  /** Stands for one before a unit or scale, and before a fraction: "*a* dollar and *a* half". */
  readonly articles: Phrases;
  /** Between a fraction and its whole: "half *of a* dollar". */
  readonly partitives: Phrases;
  /** A scale without a number: `one` of it ("hundred fifteen", default), or `refused`, where nobody says it (百十一). */
  readonly scaleAlone?: 'one' | 'refused';
  /**
   * A number behind the main unit without a unit of its own. `hundredths`: "two dollars fifty" is 2.50, "two dollars five" is
   * asked. `tenths`: 三块五 is 3.50.
   */
  readonly tail: 'hundredths' | 'tenths';
  /** A digit right behind a scale. `rest`: as the number rules read it. `next-scale`: 一百五 is 150. */
  readonly afterScale: 'rest' | 'next-scale';
  /** What may stand around an amount without changing it: "I want to pay … please". Never a word that sounds like a number. */
  readonly carriers: readonly CarrierRow[];
  /** Sounds that may also stand beside a unit, inside an amount: "twenty *um* dollars". */
  readonly hesitations: Phrases;
  readonly refusals: readonly RefusalRow[];
  /** The amount behind it replaces the one before; always asked: "ten, *no*, twelve". */
  readonly corrections: readonly ExampleRow[];
  /** Pairs of numerals that ears and recognizers mix up. */
  readonly confusables: readonly (readonly [string, string])[];
  /** Answers after a read-back. */
  readonly answers: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly repeat: readonly string[];
    readonly cancel: readonly string[];
  };
}
