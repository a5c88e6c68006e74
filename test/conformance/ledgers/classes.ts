/**
 * Kinds of rows of which nobody who says exactly that means that amount. To refuse them or to ask is right, and another amount is
 * wrong. Only `two-readings` are amounts: they must be asked about, with the expected amount among the candidates.
 */
const classNames = [
  /** A length of time, an age, a date, or how often. */
  'time',
  /** People, animals or things, by their name or their counter. */
  'things',
  /** A length, a weight, a volume or a percentage. */
  'measure',
  /** The third of a list. */
  'rank',
  /** A part without its whole, or a part of another number. */
  'fraction',
  /** An approximation. */
  'about',
  /** A bound. */
  'range',
  /** Somebody reports or asks: what was bought, gained or is written on a plate. */
  'report',
  /** A formula, or seven digits and more without a unit, which are refused as a code. */
  'symbols',
  /** Digits one by one, a mark that may group thousands, a lost scale or a digit behind one: "a million five". */
  'two-readings',
] as const;
export type RowClass = (typeof classNames)[number];

/** A pattern for each class of one language, for text in lower case without signs that may be left out. */
export type ClassPatterns = Readonly<Partial<Record<RowClass, RegExp>>>;

/** Three digits behind the mark that starts decimals: they may also be a group of thousands. */
export function thousandths(mark: '.' | ','): string {
  return `(?<![\\d.,])[1-9]\\d{0,2}[${mark}]\\d{3}(?![\\d.,])`;
}

/** The same in every language: 2^5, 3/4, seven digits that are not round, plain spaces between groups, and zeros in front. */
const common: ClassPatterns = {
  symbols: /\d\s*\^|\d\s*\/\s*\d|\de-?\d|(?<![\d.,])(?!\d+0{4}(?!\d))\d{7,}(?![\d.,]|\s*\p{L})/u,
  'two-readings': /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$|(?<!\d ?|[.,\p{L}])0(?=\d*[1-9])\d/u,
};

/** The first class that has a pattern for the text. Null if it is a plain amount, or unlike anything that was seen. */
export function classOf(utterance: string, patterns: ClassPatterns): RowClass | null {
  const text = utterance
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640\u202a-\u202e]/gu, '');
  return classNames.find((name) => patterns[name]?.test(text) || common[name]?.test(text)) ?? null;
}
