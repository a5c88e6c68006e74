/**
 * Phrases. If one of them is spoken, it is the first. `|` separates phrases, parentheses enclose choices, and an empty
 * choice is optional: `(i want|i would like|) to pay|pay` is four phrases. In lower case, without punctuation except
 * signs that are phrases themselves (`$`, `%`). Unspaced scripts have no spaces here either: `我(想|要|)付`.
 */
export type Phrases = string;

/** Phrases, and an utterance that contains one. The tests hear every example. */
interface ExampleRow {
  readonly say: Phrases;
  /** Default: none is needed, because the tests of the language hear every phrase with an amount. */
  readonly example?: string;
  /**
   * `dictation`: only in text of a recognizer of free speech. The grammar of a recognizer on the device stays narrow
   * without it. Default: everywhere.
   */
  readonly heardBy?: 'dictation' | 'everywhere';
}

/** A phrase that means an utterance is not an exact amount. */
export interface RefusalRow extends ExampleRow {
  readonly reason: 'negative' | 'approximate' | 'range' | 'several-amounts' | 'negated' | 'no-amount';
  /**
   * The place of the phrase: `between` two numbers, `before` a number or unit, or `anywhere` (default). `addition`: anywhere
   * beside several amounts. A single amount is asked about, because it may be added to an earlier one: "*add* five dollars".
   * `rest`: right behind a number that a joiner adds to a unit, because it may not count cents: «dez euros e doze *de gorjeta*».
   */
  readonly where?: 'between' | 'before' | 'anywhere' | 'addition' | 'rest';
  /**
   * It neither refuses nor asks beside one of these: « ajoutez » adds to an earlier amount, unless a *pourboire* is added. A
   * phrase that is also a carrier is ignored then.
   */
  readonly unless?: Phrases;
  /** It refuses only beside one of these: `?` makes «sono venti euro» a question, but not «posso pagare venti euro». */
  readonly beside?: Phrases;
}

/** A phrase around an amount that does not change it. */
export interface CarrierRow extends ExampleRow {
  /**
   * `before`: after a number it needs a unit in between, because right after the number it may be a misheard unit or
   * digit ("fifty send", 二十吧). `noun`: anywhere, and an article may precede the amount: "a twenty dollar *tip*".
   * `purpose`: behind an amount, and up to three words that no list has must follow (with `compounds`, written together: لأحمد):
   * "*for* lunch", "*to my* friend", or before a phrase of `before`: *给*小明转. A number among them is not ignored.
   * `purpose-end`: the same in languages whose case words come last: राम *को*. `behind-unit`: a numeral that is not a number
   * between a unit or digits and other words: सौ रुपये *दो* ("give"). Default: anywhere.
   */
  readonly where?: 'before' | 'noun' | 'purpose' | 'purpose-end' | 'behind-unit' | 'anywhere';
  /**
   * A numeral that its last word sounds like. It is asked about if both make a number: « un don *de* cent » may be *deux*
   * cents, and 二十*吧* 二十*八*. A phrase with `near` may follow a number without a unit.
   */
  readonly near?: string;
}

/** Another way to say numerals: `oh` for `zero`. The number rules read `as` instead. */
export interface RespellingRow extends ExampleRow {
  readonly as: string;
  /** `between`: only between two numerals, as in "two not five" for "two oh five". `behind`: only after a numeral. */
  readonly where?: 'between' | 'behind' | 'anywhere';
}

/** A word that multiplies the number before it. */
export interface ScaleRow {
  readonly say: Phrases;
  readonly value: number;
  /**
   * Upper bound, exclusive, of the number before it. Default: its own value, because "two thousand thousand" is a slip.
   * Lower if 十百 may have been 四百; higher if any number is counted this way ("200 dozen").
   */
  readonly below?: number;
  /** `refused`: no round ten counts it, because तीस सौ may be a misheard तीन सौ. Default: any number below `below`. */
  readonly tens?: 'refused';
  /**
   * `tenths`: a digit after it may count its tenths: « mille cinq » may be 1,500. Asked about if no unit follows. `joined`: a number
   * behind it and a joiner may have left out its scale, so it is asked about: « um milhão e duzentos » may be 1.2 million. A
   * fraction there is a part of the scale: « um milhão e meio ».
   */
  readonly rest?: 'tenths' | 'joined';
}

/** A fraction, such as a half. It follows a number or a unit, or precedes a unit or a scale. */
export interface FractionRow {
  readonly say: Phrases;
  /** A plain decimal. Negative only if it changes the number behind it: पौने तीन is 2.75. */
  readonly value: string;
  /**
   * It is added to the number below a hundred behind it, before a scale counts both: साढ़े तीन is 3.5, and साढ़े तीन सौ is 350. This
   * is the smallest such number, because nobody says साढ़े दो. Default: it is added to none.
   */
  readonly before?: number;
  /** `beside-unit`: not behind a bare number, because « doce y media » is half past twelve. Default: anywhere. */
  readonly where?: 'beside-unit';
  /** Forms that a number may count: "three *quarters*". Not *half*: "two half dollars" may be two and a half. */
  readonly many?: Phrases;
}

/** One unit of a currency: the main unit, the minor unit or a coin. */
export interface UnitRow {
  /** In main units, as a plain decimal: `1`, `0.01`. */
  readonly worth: string;
  /** The word that `speakAmount` says, by CLDR plural category. Absent if the unit is only understood. */
  readonly spoken?: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  /** The rule set that counts it, if it differs from the language's: *une* livre. */
  readonly ruleSet?: string;
  /** Other words that are understood. Signs such as `$` are units too, on either side of the number. */
  readonly say?: Phrases;
  /** Other plurals that are understood. Not after an article: "a dollars" may have been "eight dollars". */
  readonly many?: Phrases;
  /** Words that may also precede the number: "rupees 20". Not "buck", because "buck fifty" is not fifty bucks. */
  readonly before?: Phrases;
  /** Words understood only after the main unit, because alone they may be a number: « deux euros vingt *cents* ». */
  readonly after?: Phrases;
  /** `yes`: its singular alone means one ("nickel"). Default `no`: "dollars" without a number is half an amount. */
  readonly alone?: 'yes' | 'no';
  /** The only currency of the row that has it: the toonie is Canadian. Default: all. */
  readonly only?: string;
  /** Words that mean one if a smaller amount follows: "*buck* fifty". */
  readonly opens?: Phrases;
  /**
   * Singulars that follow any number, and mean one if a joiner and a smaller amount follow: ريال ونص is 1.50. By itself such a
   * word is asked about, because its number may be lost.
   */
  readonly singular?: Phrases;
  /**
   * Words that are the unit only between a number and its half, or one digit for its tenths: 三*個*半, 三*個*二 (3.20). Without a
   * number they mean one: 個半. Not with another unit behind: 三個五毫 may be three coins.
   */
  readonly partial?: Phrases;
  /**
   * Names that contain their count, by it: `{ 1: 'ريال واحد', 2: 'ريالان|ريالين' }`. The first phrase of each is spoken in
   * the place of number and name. All are understood, and none after another number.
   */
  readonly counted?: Readonly<Record<number, Phrases>>;
}

/** Spellings that writers interchange. */
export interface FoldRow {
  /** Each of these becomes `as`: `أ|إ|آ`, or an accent to remove. Without optional choices. */
  readonly of: Phrases;
  readonly as: string;
}

/** Currencies that share the name of their unit. "Ten dollars" matches any dollar that the field expects. */
export interface CurrencyRow {
  /**
   * Words before the main unit that name the currency: `{ USD: 'us|american', CAD: 'canadian' }`. Each code's first
   * word is spoken. The first code is meant if the field expects none of them.
   */
  readonly codes: Readonly<Record<string, Phrases>>;
  /** Words that alone name a currency's main unit, on either side of the number: `{ USD: 'us $' }`. */
  readonly names?: Readonly<Record<string, Phrases>>;
  /** From the main unit down. */
  readonly units: readonly UnitRow[];
}

/** The words that say an amount, as data. Defined in `languages/<tag>/words/speaking.ts`. */
export interface SpeakingWords {
  /**
   * Between the whole number and the decimals: "two *point* five". If it is a joiner too, it may also stand between units, and a
   * single digit behind it is asked about: « dos *con* cinco » may be 2.50 or 2.05.
   */
  readonly point: Phrases;
  /** Introduces single digits, so that "two two" is not a stutter: "*digits* two two yen". Spoken by `speakAmount`. */
  readonly digitsLead: Phrases;
  /** A zero between a unit and less than a tenth of it: 一元*零*五分, because 一元五 is 1.50. Default: none. */
  readonly emptyPlace?: Phrases;
  readonly currencies: readonly CurrencyRow[];
  readonly speaking: {
    /** The rule sets for counting units and for saying digits. Default: the first one of the number rules. */
    readonly ruleSets?: { readonly counts: string; readonly digits: string };
    /** Between main and minor units, with its spaces: ` and `. */
    readonly joiner: string;
    /** Between number and unit, between digits, and between sentences. */
    readonly space: string;
    /** Before a negative amount, as in a refund. */
    readonly minus: string;
  };
}

/** The words that hear and say amounts. Defined in `languages/<tag>/words.ts`. */
export interface LanguageWords extends SpeakingWords {
  /** `spaced`: words are separated by spaces. `unspaced`: every character is a word (Chinese, Japanese, Korean). */
  readonly spacing: 'spaced' | 'unspaced';
  /**
   * `numbers`: words may be numerals, fractions, units and joiners written together (dreiundzwanzig, وعشرون), the first of
   * them also a carrier. Each of these is a phrase of this file. Default: no.
   */
  readonly compounds?: 'numbers';
  /**
   * Spellings that are the same word. They are folded in each transcript and in each phrase of this file, so that a phrase is
   * written once. All rows apply at once, the longest spelling first. Default: none.
   */
  readonly fold?: readonly FoldRow[];
  /** The words from which the number rules build whole numbers, spelled as in the rules. */
  readonly numerals: Phrases;
  readonly respellings: readonly RespellingRow[];
  readonly scales: readonly ScaleRow[];
  readonly fractions: readonly FractionRow[];
  /** `by-point`: the point also names the hour. Two digits after it are asked about: 10点30 may be half past ten. */
  readonly hours?: 'by-point';
  /** The decimal mark that recognizers of this language write. */
  readonly decimalMark: '.' | ',';
  /**
   * By currency, if the countries that pay in it write another mark, or both. In Mexico 1,500 is 1500: `{ MXN: '.' }`. If both are written
   * (`{ CHF: ',.' }`), a mark that may group thousands is asked about.
   */
  readonly decimalMarks?: Readonly<Partial<Record<string, '.' | ',' | ',.'>>>;
  /** `space`: a plain space groups thousands before a unit (« 1 500 euros »). Default: it is asked about. */
  readonly grouping?: 'space';
  /** Between parts of a sum: "two dollars *and* fifty cents". */
  readonly joiners: Phrases;
  /**
   * `joined`: a part behind a joiner may leave out the scale or the unit before it. مليون ونص is 1.5 million. Asked about are
   * مليون وخمسمية (1.5 million, or 1,000,500), مليون ريال ونص, and مية ريال وخمسين (150, or 100.50). Not
   * `rest` of each scale, which leaves out no unit. Default: nobody says so.
   */
  readonly elliptical?: 'joined';
  /**
   * `apart`: a whole number, a joiner and two digits, which are not one number and have no main unit, may be a price, and are asked
   * about: « dois *e* cinquenta » is 2.50. `joined`: also a number with a joiner in it: «cento e venti» without a unit is 120 or 100.20.
   * With a scale whose `rest` is `joined`, also before a unit and for a digit: «mille e due euro» are 1,002 or 1,200. Default: two amounts.
   */
  readonly prices?: 'apart' | 'joined';
  /** Means one before a unit, scale or fraction: "*a* dollar and *a* half". */
  readonly articles: Phrases;
  /** Between a fraction and its whole: "half *of a* dollar". */
  readonly partitives: Phrases;
  /**
   * A scale without a number. `one` (default): asked about as one ("hundred fifteen", 百十一). `exact`: taken as one, unless
   * a number follows (सौ रुपये). `refused`: nobody says it.
   */
  readonly scaleAlone?: 'one' | 'exact' | 'refused';
  /** A numeral that needs a scale or a unit after it: 两. Without, it is asked about. */
  readonly neverLast?: string;
  /**
   * A number without a unit after the main unit. `hundredths`: "two dollars fifty" is 2.50, and "two dollars five" is
   * asked about. `tenths`: 三块五 is 3.50.
   */
  readonly tail: 'hundredths' | 'tenths';
  /** A digit right after a scale. `rest`: as the number rules read it. `next-scale`: 一百五 is 150. */
  readonly afterScale: 'rest' | 'next-scale';
  /** Phrases around an amount that do not change it: "I want to pay … please". None sounds like a number. */
  readonly carriers: readonly CarrierRow[];
  /** Sounds that are ignored inside an amount, next to a unit: "twenty *um* dollars". */
  readonly hesitations: Phrases;
  readonly refusals: readonly RefusalRow[];
  /** The amount after it replaces the one before, and is always asked about: "ten, *no*, twelve". */
  readonly corrections: readonly ExampleRow[];
  /** Pairs of numerals that people and recognizers confuse. */
  readonly confusables: readonly (readonly [string, string])[];
  /** Answers to a read-back, or to the question which of several amounts was meant. */
  readonly answers: {
    readonly yes: readonly string[];
    /** Also "neither" and "none of these". */
    readonly no: readonly string[];
    readonly first: readonly string[];
    readonly second: readonly string[];
    /** Understood if three amounts are shown. */
    readonly third: readonly string[];
    readonly repeat: readonly string[];
    readonly cancel: readonly string[];
  };
}
