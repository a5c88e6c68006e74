import type { LanguageWords } from '../languages/words';
import { isCurrency, type Currency } from '../money';
import { one } from './exact';
import { lexiconOf, type Meaning, type UnitMeaning } from './lexicon';
import { splitPieces, type Piece } from './pieces';

/** A phrase of the transcript, with its possible meanings in the currency that is asked for. */
export interface Token extends Meaning {
  readonly kind: 'phrase' | 'digits' | 'clock' | 'break' | 'unknown';
  readonly text: string;
  readonly unit?: Unit | undefined;
  /** True if no space separates it from the text before it. */
  readonly isTight?: boolean;
}

export interface Unit extends Omit<UnitMeaning, 'currencies'> {
  readonly currency: Currency;
}

/** Finds the longest known phrase at every position. An unknown word becomes an `unknown` token; none is skipped. */
export function tokenize(transcript: string, words: LanguageWords, currency: Currency): readonly Token[] {
  const lexicon = lexiconOf(words);
  const pieces = joinGroups(splitPieces(transcript, words.spacing));
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece;
    const entry = lexicon.get(piece.text)?.find((candidate) => isAt(candidate.pieces, pieces, at));
    // The code of the requested currency outranks a word: BOB is not a shilling then.
    const isOwnCode = piece.text.toUpperCase() === currency && (entry?.pieces.length ?? 1) === 1;
    if (entry && !isOwnCode) {
      const unit = entry.units && chooseUnit(entry.units, currency);
      tokens.push({ kind: 'phrase', text: entry.text, ...entry.meaning, unit, isTight: piece.isTight });
      at += entry.pieces.length;
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

function isAt(phrase: readonly string[], pieces: readonly Piece[], at: number): boolean {
  return phrase.every((text, offset) => pieces[at + offset]?.text === text);
}

/** Chooses the requested currency if the phrase can mean it, or else the first currency that it can mean. */
function chooseUnit(units: readonly UnitMeaning[], currency: Currency): Unit | undefined {
  const own = units.find(({ currencies }) => currencies.includes(currency));
  const unit = own ?? units[0];
  if (!unit) return undefined;
  const { currencies, ...rest } = unit;
  return { ...rest, currency: own ? currency : (currencies[0] ?? currency) };
}

function toToken({ kind, text, isUpperCase }: Piece, currency: Currency): Token {
  if (kind === 'digits' || kind === 'clock' || kind === 'break') return { kind, text };
  const code = text.toUpperCase();
  // Some codes are also words (ALL, TOP, TRY). Only in capitals are they the code of another currency.
  if (code === currency || (isUpperCase && isCurrency(code))) {
    return { kind: 'phrase', text, unit: { currency: code, worth: one, alone: 'no', isMany: true, side: 'either' } };
  }
  return { kind: 'unknown', text };
}
