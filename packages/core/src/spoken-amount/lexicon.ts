import type {
  CarrierRow,
  CurrencyRow,
  LanguageWords,
  Phrases,
  RefusalRow,
  RespellingRow,
  ScaleRow,
} from '../languages/words';
import type { Currency } from '../money';
import { memoize } from '../number-words/memoize';
import { one, parseExact, type Exact } from './exact';
import { expandPhrases } from './phrases';
import { splitPieces, type Writing } from './pieces';

/** A unit that a phrase may mean, with its worth in main units of each of these currencies. */
export interface UnitMeaning {
  readonly currencies: readonly Currency[];
  readonly worth: Exact;
  /** The number that the phrase contains: two of ريالان. */
  readonly count?: Exact;
  /**
   * Whether it means one without a number. `with-rest`: if a smaller amount follows. `joined-rest`: if one is joined to it, or else
   * it is asked about. `with-part`: with a number or without, only if a half or a digit for tenths follows.
   */
  readonly alone: 'yes' | 'with-rest' | 'joined-rest' | 'with-part' | 'no';
  /** True for plurals and symbols, which an article cannot count: "a dollars". */
  readonly isMany: boolean;
  /** The side of its number. `behind`: only after it. `smaller`: only after it and as a part of a main unit. */
  readonly side: 'either' | 'behind' | 'smaller';
}

/** Everything that a phrase may mean except a unit. Its context decides: `quarter` is a coin or a fraction. */
export interface Meaning extends Partial<Readonly<Record<Role, true>>> {
  /** The numeral for the number rules. */
  readonly numeral?: string;
  readonly numeralBetween?: string;
  readonly numeralAfter?: string;
  /** The numeral that its last word sounds like. */
  readonly near?: string | undefined;
  /** `name` is its first phrase, as it is found in a transcript. */
  readonly scale?: Omit<ScaleRow, 'say' | 'below'> & { readonly below: number; readonly name: string };
  readonly fraction?: Exact;
  /** The fraction that it adds to the number behind it, which is at least `from`. */
  readonly addend?: { readonly value: Exact; readonly from: number };
  /** True for a fraction that can be counted: "quarters". */
  readonly isMany?: boolean;
  /** The reason it gives to refuse an amount, by the position in which it does. */
  readonly refusals?: Readonly<Partial<Record<NonNullable<RefusalRow['where']>, RefusalRow['reason']>>>;
  /** Phrases beside which it gives none, as they are found in a transcript. */
  readonly unless?: readonly string[];
  /** Phrases beside which alone it gives one. */
  readonly beside?: readonly string[];
}

type Role =
  | 'point'
  | 'joiner'
  | 'article'
  | 'partitive'
  | 'carrier'
  /** A carrier phrase that belongs before the amount. It is not understood right after a number. */
  | 'leads'
  /** A carrier phrase that names the amount before it: the "tip" of "a twenty dollar tip". */
  | 'noun'
  /** Words that no list has may follow behind an amount: "for *lunch*". */
  | 'opens'
  /** The same before it: "राम *को*". */
  | 'closes'
  /** A numeral that is a carrier behind a unit. */
  | 'behindUnit'
  /** A fraction that is not added to a bare number. */
  | 'besideUnit'
  | 'hesitation'
  | 'correction'
  | 'digitsLead'
  | 'emptyPlace';

/** A language's phrases. */
export interface Lexicon {
  /** By their pieces with spaces between them. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** How many pieces the longest phrase has that begins with this piece. */
  readonly longest: ReadonlyMap<string, number>;
}

export interface Entry {
  /** True if nothing may separate its pieces: `a$` does not match an article before a `$`. */
  readonly isTight: boolean;
  readonly meaning: Meaning;
  readonly units: readonly UnitMeaning[] | undefined;
}

/** Compiles a words file at its first use. */
export const lexiconOf = memoize((words: LanguageWords): Lexicon => {
  const meanings = new Map<string, Collected>();
  const add = (phrases: Phrases, meaning: Collected) => {
    // Spoken names may have capitals: "Centime" of a dirham is also the "centime" of a franc.
    for (const phrase of expandPhrases(phrases.toLowerCase())) {
      if (phrase !== '') meanings.set(phrase, merge(meanings.get(phrase), meaning));
    }
  };

  for (const numeral of expandPhrases(words.numerals)) add(numeral, { numeral });
  for (const { say, as, where = 'anywhere' } of words.respellings) add(say, { [respelledAs[where]]: as });
  for (const { say, value, below = value, ...more } of words.scales) {
    const [numeral = say] = expandPhrases(say);
    add(say, { numeral, scale: { value, below, name: textOf(numeral, words), ...more } });
  }
  for (const { say, value, many, before, where } of words.fractions) {
    const size = parseExact(value.replace('-', '')) ?? 0n;
    const fraction = value.startsWith('-') ? -size : size;
    const isBesideUnit = where === 'beside-unit' && { besideUnit: true as const };
    add(say, before === undefined ? { fraction, ...isBesideUnit } : { addend: { value: fraction, from: before } });
    if (many) add(many, { fraction, isMany: true });
  }
  for (const row of words.currencies) addCurrency(row, add);
  const textsOf = (phrases: Phrases) => expandPhrases(phrases).map((phrase) => textOf(phrase, words));
  for (const { say, reason, where = 'anywhere', unless, beside } of words.refusals) {
    const condition = { ...(unless && { unless: textsOf(unless) }), ...(beside && { beside: textsOf(beside) }) };
    add(say, { refusals: { [where]: reason }, ...condition });
  }
  for (const { say, where = 'anywhere', near } of words.carriers) add(say, { ...carrierAt[where], near });
  for (const { say } of words.corrections) add(say, { correction: true });
  add(words.point, { point: true });
  add(words.joiners, { joiner: true });
  add(words.articles, { article: true });
  add(words.partitives, { partitive: true });
  add(words.hesitations, { hesitation: true });
  add(words.digitsLead, { digitsLead: true });
  add(words.emptyPlace ?? '', { emptyPlace: true });
  return index(meanings, words);
});

const respelledAs = {
  anywhere: 'numeral',
  between: 'numeralBetween',
  behind: 'numeralAfter',
} as const satisfies Record<NonNullable<RespellingRow['where']>, keyof Meaning>;

const carrierAt: Readonly<Record<NonNullable<CarrierRow['where']>, Meaning>> = {
  anywhere: { carrier: true },
  before: { carrier: true, leads: true },
  noun: { carrier: true, noun: true },
  purpose: { opens: true },
  'purpose-end': { closes: true },
  'behind-unit': { behindUnit: true },
};

function addCurrency(
  { codes, names: ownNames = {}, units }: CurrencyRow,
  add: (phrases: Phrases, meaning: Collected) => void,
) {
  for (const [
    position,
    {
      worth,
      spoken,
      say = '',
      many = '',
      before = '',
      after = '',
      opens = '',
      singular = '',
      partial = '',
      alone: always = 'no',
      only,
      counted = {},
    },
  ] of units.entries()) {
    const all = only ? [only] : Object.keys(codes);
    const leading = expandPhrases(before);
    const opening = new Map<string, UnitMeaning['alone']>([
      ...expandPhrases(opens).map((phrase) => [phrase, 'with-rest'] as const),
      ...expandPhrases(singular).map((phrase) => [phrase, 'joined-rest'] as const),
    ]);
    const plurals = [...expandPhrases(many), ...(spoken?.one === undefined ? [] : [spoken.other])];
    const phrases = new Set([...Object.values(spoken ?? {}), ...expandPhrases(say), ...plurals, ...leading]);
    const unit = (
      currencies: readonly Currency[],
      side: UnitMeaning['side'],
      isMany: boolean,
      more: Partial<UnitMeaning> = {},
    ): Collected => ({
      units: [{ currencies, worth: parseExact(worth) ?? 0n, alone: always, isMany, side, ...more }],
    });
    for (const phrase of phrases) {
      const isSign = !/\p{L}/u.test(phrase);
      const side = isSign || leading.includes(phrase) ? 'either' : 'behind';
      const isMany = isSign || plurals.includes(phrase);
      add(phrase, unit(all, side, isMany, { alone: opening.get(phrase) ?? always }));
      for (const [code, qualifiers] of position === 0 ? Object.entries(codes) : []) {
        if (qualifiers !== '') add(`(${qualifiers}) ${phrase}`, unit([code], side, isMany));
      }
    }
    add(after, unit(all, 'smaller', true));
    add(partial, unit(all, 'behind', false, { alone: 'with-part' }));
    for (const [count, names] of Object.entries(counted)) {
      add(names, unit(all, 'behind', false, { alone: 'yes', count: parseExact(count) ?? one }));
    }
    for (const [code, name] of position === 0 ? Object.entries(ownNames) : []) add(name, unit([code], 'either', false));
  }
}

/** A meaning with the units of all currencies. */
interface Collected extends Meaning {
  readonly units?: readonly UnitMeaning[];
}

function merge(a: Collected = {}, b: Collected): Collected {
  return {
    ...a,
    ...b,
    ...(a.units && b.units && { units: [...a.units, ...b.units] }),
    ...(a.refusals && { refusals: { ...a.refusals, ...b.refusals } }),
  };
}

/** A phrase as it is found in a transcript. */
function textOf(phrase: string, writing: Writing): string {
  return splitPieces(phrase, writing)
    .map(({ text }) => text)
    .join(' ');
}

function index(meanings: ReadonlyMap<string, Collected>, writing: Writing): Lexicon {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  for (const [phrase, { units, ...meaning }] of meanings) {
    const pieces = splitPieces(phrase, writing).map(({ text }) => text);
    const [first] = pieces;
    if (first === undefined) continue;
    longest.set(first, Math.max(pieces.length, longest.get(first) ?? 0));
    const text = pieces.join(' ');
    // "US $" is listed as a qualified `$` before it is listed as a name.
    if (!entries.has(text)) entries.set(text, { isTight: /\p{L}\p{Sc}/u.test(phrase), meaning, units });
  }
  return { entries, longest };
}
