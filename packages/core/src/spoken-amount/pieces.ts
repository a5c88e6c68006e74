import type { FoldRow, LanguageWords } from '../languages/words';
import { foldDigits } from '../money/readDigits';
import { memoize } from '../number-words/memoize';
import { expandPhrases } from './phrases';

/** The part of a words file that is about writing. */
export type Writing = Pick<LanguageWords, 'spacing' | 'fold'>;

/** The smallest part of a transcript: a word, a run of digits, a symbol. */
export interface Piece {
  readonly kind: (typeof kinds)[number];
  /** Lower case. */
  readonly text: string;
  readonly isUpperCase: boolean;
  /** True if no space separates it from the piece before it. */
  readonly isTight: boolean;
}

/**
 * Cuts a transcript into pieces. Drops quotes and the hyphens inside words ("twenty-three"); `.` and `,` are breaks.
 * Folds the spellings that the language interchanges.
 */
export function splitPieces(transcript: string, { spacing, fold: rows }: Writing): readonly Piece[] {
  // Most phrases of a language need no folding. `20,-` does.
  const isPlain = /^(?:[\x20-\x2b\x2d\x30-\x39\x3b-\x5f\x61-\x7e\p{L}\p{M}]|[,:](?!-))*$/u.test(transcript);
  const usual = isPlain ? transcript.normalize('NFC') : fold(transcript);
  const text = rows ? foldSpellings(rows)(usual) : usual;
  if (onlyWords[spacing].test(text)) return splitWords(text, spacing);
  const pieces: Piece[] = [];
  for (const match of text.matchAll(spacing === 'spaced' ? spacedPieces : unspacedPieces)) {
    const groups = match.slice(1);
    const index = groups.findIndex((group) => group !== undefined);
    const [kind, found] = [kinds[index], groups[index]];
    if (!kind || !found) continue;
    pieces.push(pieceOf(kind, found, /\S/.test(text[match.index - 1] ?? ' ')));
  }
  return pieces;
}

function pieceOf(kind: Piece['kind'], found: string, isTight: boolean): Piece {
  const text = found.toLowerCase();
  return { kind, text, isUpperCase: found !== text && found === found.toUpperCase(), isTight };
}

/** Text of letters and spaces alone, of which most phrases of a language are, so that their lexicon is made in half the time. */
const onlyWords = { spaced: /^[\p{L}\p{M} ]*$/u, unspaced: /^(?:(?!\p{Script=Latin})\p{L}| )*$/u };

function splitWords(text: string, spacing: Writing['spacing']): readonly Piece[] {
  if (spacing === 'spaced') return text.split(' ').flatMap((word) => (word ? [pieceOf('word', word, false)] : []));
  const letters = Array.from(text);
  return letters.flatMap((letter, at) =>
    letter === ' ' ? [] : [pieceOf('word', letter, (letters[at - 1] ?? ' ') !== ' ')],
  );
}

/**
 * Replaces the hyphens (U+2010, U+2011) and curly apostrophes that word processors write, and removes soft hyphens and
 * joiners (U+00AD, U+200C, U+200D). A full-width or Arabic comma after a digit is a pause and does not group thousands:
 * 10，200. Between full-width digits it groups: １０，２００. "U.S." becomes the word "US".
 */
function fold(transcript: string): string {
  return foldDigits(transcript.normalize('NFC').replace(/(?<=(?![０-９])\p{Nd})，|(?<=\p{Nd})،/gu, '、'))
    .replace(/،/g, ',')
    .replace(/[\u00ad\u200c\u200d]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(abbreviations, (letters) => letters.replaceAll('.', ''));
}

const foldSpellings = memoize((rows: readonly FoldRow[]) => {
  const folded = new Map(
    rows.flatMap(({ of, as }) => expandPhrases(of).map((spelling) => [spelling.normalize('NFC'), as])),
  );
  const longestFirst = [...folded.keys()].sort((a, b) => b.length - a.length);
  const spellings = new RegExp(longestFirst.join('|'), 'giu');
  return (text: string) => text.replace(spellings, (found) => folded.get(found.toLowerCase()) ?? found);
});

const abbreviations = /(?<![\p{L}\p{M}\d])(?:[a-z]\.)+[a-z](?![\p{L}\p{M}])\.?/giu;

/** In the order of the capture groups below. */
const kinds = ['clock', 'digits', 'word', 'break', 'sign'] as const;

// Only no-break and thin spaces group digits. A plain space may be a pause: "20 500" may be two numbers.
const clock = String.raw`((?:\d{1,2}|(?<!\S)):\d{2}(?![\d:]))`;
const digits = String.raw`(\d+(?:[.,٫٬'\u00a0\u2009\u202f]\d+)*|(?<![\p{L}.])[.,٫]\d+)`;
const breaks = String.raw`([.,;:!?…、，。；：！？؛؟।॥¿¡]+)`;
// 20" and 20' are inches and feet, unless a quotation was opened before.
const quotes = String.raw`(?!(?<=^[^"]*\d)")["“”„«»‹›「」『』]`;
const sign = String.raw`([^\s\p{L}\p{M}\d']|(?<=\d)')`;
const spacedPieces = new RegExp(
  String.raw`${clock}|${digits}|([\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|${breaks}|(?:${quotes}|(?<=\p{L})-(?=\p{L}))|${sign}`,
  'gu',
);
// 五-十 means five to ten: in scripts without spaces, a hyphen does not join words.
const unspacedPieces = new RegExp(
  String.raw`${clock}|${digits}|([\p{Script=Latin}\p{M}]+(?:'[\p{Script=Latin}]+)*|\p{L})|${breaks}|${quotes}|${sign}`,
  'gu',
);
