import type { CurrencyRow, LanguageWords, Phrases, RefusalRow, ScaleRow } from '../languages/words';
import type { Currency } from '../money';
import { parseExact, type Exact } from './exact';
import { expandPhrases } from './phrases';
import { splitPieces } from './pieces';

/** A unit that a phrase may mean: its worth in main units of each of these currencies. */
export interface UnitMeaning {
  readonly currencies: readonly Currency[];
  readonly worth: Exact;
  readonly alone: 'yes' | 'no';
}

/** Everything that a phrase may mean. The place in the utterance decides: `quarter` is a coin and a part. */
export interface Meaning {
  /** For the number rules. */
  readonly numeral?: string;
  readonly numeralBetween?: string;
  readonly scale?: Required<Pick<ScaleRow, 'value' | 'of'>>;
  readonly fraction?: Exact;
  /** A fraction that may be counted: "quarters". */
  readonly isMany?: boolean;
  readonly units?: readonly UnitMeaning[];
  readonly refusals?: readonly Pick<RefusalRow, 'reason' | 'where'>[];
  readonly role?: ReadonlySet<Role>;
}

type Role = 'point' | 'joiner' | 'article' | 'carrier' | 'hesitation' | 'correction' | 'digits-lead';

/** The phrases of a language by their first piece, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly pieces: readonly string[];
  readonly meaning: Meaning;
}

/** Compiled once for each words file, at its first use. */
export function lexiconOf(words: LanguageWords): Lexicon {
  let lexicon = lexicons.get(words);
  if (!lexicon) lexicons.set(words, (lexicon = compile(words)));
  return lexicon;
}

const lexicons = new WeakMap<LanguageWords, Lexicon>();

function compile(words: LanguageWords): Lexicon {
  const meanings = new Map<string, Meaning>();
  const add = (phrases: Phrases, meaning: Meaning) => {
    for (const phrase of expandPhrases(phrases)) {
      if (phrase !== '') meanings.set(phrase, merge(meanings.get(phrase), meaning));
    }
  };
  const addRole = (phrases: Phrases, role: Role) => add(phrases, { role: new Set([role]) });

  for (const numeral of expandPhrases(words.numerals)) add(numeral, { numeral });
  for (const { say, as, where } of words.respellings) {
    add(say, where === 'between' ? { numeralBetween: as } : { numeral: as });
  }
  for (const { say, value, of = 'smaller' } of words.scales) {
    add(say, { numeral: expandPhrases(say)[0] ?? say, scale: { value, of } });
  }
  for (const { say, value, many } of words.fractions) {
    const fraction = parseExact(value) ?? 0n;
    add(say, { fraction });
    if (many) add(many, { fraction, isMany: true });
  }
  for (const row of words.currencies) addCurrency(row, add);
  for (const { say, reason, where = 'anywhere' } of words.refusals) add(say, { refusals: [{ reason, where }] });
  for (const { say } of words.carriers) addRole(say, 'carrier');
  for (const { say } of words.corrections) addRole(say, 'correction');
  addRole(words.point, 'point');
  addRole(words.joiners, 'joiner');
  addRole(words.articles, 'article');
  addRole(words.hesitations, 'hesitation');
  addRole(words.digitsLead, 'digits-lead');
  return index(meanings, words.spacing);
}

function addCurrency({ codes, names = {}, units }: CurrencyRow, add: (phrases: Phrases, meaning: Meaning) => void) {
  const all = Object.keys(codes);
  for (const [position, { worth, spoken, say, alone = 'no' }] of units.entries()) {
    const phrases = [...new Set(Object.values(spoken ?? {})), ...(say ? [say] : [])].join('|');
    const unit = { worth: parseExact(worth) ?? 0n, alone };
    add(phrases, { units: [{ ...unit, currencies: all }] });
    if (position > 0) continue;
    for (const [code, qualifiers] of Object.entries(codes)) {
      const own = { units: [{ ...unit, currencies: [code] }] };
      if (qualifiers !== '') {
        for (const phrase of expandPhrases(phrases)) add(`(${qualifiers}) ${phrase}`, own);
      }
      if (names[code]) add(names[code], own);
    }
  }
}

function merge(a: Meaning = {}, b: Meaning): Meaning {
  return {
    ...a,
    ...b,
    ...(a.units && b.units && { units: [...a.units, ...b.units] }),
    ...(a.refusals && b.refusals && { refusals: [...a.refusals, ...b.refusals] }),
    ...(a.role && b.role && { role: new Set([...a.role, ...b.role]) }),
  };
}

function index(meanings: ReadonlyMap<string, Meaning>, spacing: LanguageWords['spacing']): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  for (const [phrase, meaning] of meanings) {
    const pieces = splitPieces(phrase, spacing).map(({ text }) => text);
    const [first] = pieces;
    if (first === undefined) continue;
    const entries = lexicon.get(first);
    if (entries) entries.push({ pieces, meaning });
    else lexicon.set(first, [{ pieces, meaning }]);
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.pieces.length - a.pieces.length);
  return lexicon;
}
