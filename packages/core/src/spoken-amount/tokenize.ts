import type { LanguageWords } from '../languages/words';
import { isCurrency, type Currency } from '../money';
import { one } from './exact';
import { lexiconOf, type Entry, type Lexicon, type Meaning, type UnitMeaning } from './lexicon';
import { splitPieces, type Piece } from './pieces';

/** A phrase of the transcript, with its possible meanings in the currency that is asked for. */
export interface Token extends Meaning {
  readonly kind: 'phrase' | 'digits' | 'clock' | 'break' | 'unknown';
  readonly text: string;
  readonly unit?: Unit | undefined;
  /** True if no space separates it from the text before it. */
  readonly isTight?: boolean;
  /** True for the "one" that was left out before a scale: "hundred fifteen". */
  readonly isSupplied?: boolean;
}

export interface Unit extends Omit<UnitMeaning, 'currencies'> {
  readonly currency: Currency;
}

/** Finds the longest known phrase at every position. An unknown word becomes an `unknown` token; none is skipped. */
export function tokenize(transcript: string, words: LanguageWords, currency: Currency): readonly Token[] {
  const lexicon = lexiconOf(words);
  const joined = joinGroups(splitPieces(transcript, words));
  const pieces = words.compounds ? joined.flatMap((piece) => cutCompound(lexicon, piece)) : joined;
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece;
    const found = findPhrase(lexicon, pieces, at);
    // The code of the requested currency outranks a word: BOB is not a shilling then.
    const isOwnCode = piece.text.toUpperCase() === currency && (found?.length ?? 1) === 1;
    if (found && !isOwnCode) {
      const { entry, text, length } = found;
      const unit = entry.units && chooseUnit(entry.units, currency);
      // A question mark may be a phrase, but it still is a pause.
      const kind = piece.kind === 'break' ? 'break' : 'phrase';
      tokens.push({ kind, text, ...entry.meaning, unit, isTight: piece.isTight });
      at += length;
    } else {
      tokens.push(toToken(piece, currency));
      at += 1;
    }
  }
  return tokens;
}

/** Joins "10 000" and "1 234,56". The space may group thousands or separate two numbers, so the payer is asked. */
function joinGroups(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isGroup = piece.kind === 'digits' && /^\d{3}(?!\d)/.test(piece.text);
    if (isGroup && before?.kind === 'digits' && /^[1-9]\d{0,2}( \d{3})*$/.test(before.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${piece.text}` };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Cuts a word that is several written together, or leaves it as it is. */
function cutCompound(lexicon: Lexicon, piece: Piece): readonly Piece[] {
  if (piece.kind !== 'word' || lexicon.longest.has(piece.text)) return [piece];
  const texts = partsOf(lexicon, piece.text, 'first') ?? purposeOf(lexicon, piece.text);
  return texts?.map((text, at) => (at === 0 ? { ...piece, text } : { ...piece, text, isTight: true })) ?? [piece];
}

/** A word for a purpose that is one letter, and the word written behind it: لأحمد. */
function purposeOf({ entries }: Lexicon, text: string): readonly string[] | null {
  const [head, rest] = [text.slice(0, 1), text.slice(1)];
  return rest.length > 1 && entries.get(head)?.meaning.opens ? [head, rest] : null;
}

/** The longest parts first. Null if the word is not made of known parts. */
function partsOf(lexicon: Lexicon, text: string, place: 'first' | 'later'): readonly string[] | null {
  if (text === '') return [];
  for (let length = text.length; length > 0; length--) {
    const head = text.slice(0, length);
    const entry = lexicon.entries.get(head);
    if (!entry || !isPart(entry, head, place)) continue;
    const rest = partsOf(lexicon, text.slice(length), 'later');
    if (rest) return [head, ...rest];
  }
  return null;
}

function isPart({ meaning, units }: Entry, text: string, place: 'first' | 'later'): boolean {
  const { numeral, numeralAfter, fraction, joiner, carrier } = meaning;
  // Signs such as "k" and "c" are not parts of words.
  if (/^[a-z]$/.test(text)) return false;
  return Boolean(numeral ?? numeralAfter ?? fraction ?? joiner ?? units ?? (place === 'first' && carrier));
}

/** A phrase of the lexicon, and how many pieces it has. */
interface FoundPhrase {
  readonly entry: Entry;
  readonly text: string;
  readonly length: number;
}

/** Finds the longest phrase that starts at a piece. */
function findPhrase({ entries, longest }: Lexicon, pieces: readonly Piece[], at: number): FoundPhrase | null {
  for (let length = longest.get(pieces[at]?.text ?? '') ?? 0; length > 0; length--) {
    const run = pieces.slice(at, at + length);
    const text = run.map((piece) => piece.text).join(' ');
    const entry = entries.get(text);
    if (entry && (!entry.isTight || run.slice(1).every(({ isTight }) => isTight))) return { entry, text, length };
  }
  return null;
}

/** Chooses the requested currency if the phrase can mean it, or else the first one whose main unit it can name. */
function chooseUnit(units: readonly UnitMeaning[], currency: Currency): Unit | undefined {
  const own = units.find(({ currencies }) => currencies.includes(currency));
  const unit = own ?? units.find(({ worth }) => worth === one) ?? units[0];
  if (!unit) return undefined;
  const { currencies, ...rest } = unit;
  return { ...rest, currency: own ? currency : (currencies[0] ?? currency) };
}

function toToken({ kind, text, isUpperCase, isTight }: Piece, currency: Currency): Token {
  if (kind === 'digits' || kind === 'clock' || kind === 'break') return { kind, text, isTight };
  const code = text.toUpperCase();
  // Some codes are also words (ALL, TOP, TRY). Only in capitals are they the code of another currency.
  if (code === currency || (isUpperCase && isCurrency(code))) {
    return { kind: 'phrase', text, unit: { currency: code, worth: one, alone: 'no', isMany: true, side: 'either' } };
  }
  return { kind: 'unknown', text };
}
