import type { LanguageWords } from '../languages/words';
import { foldDigits } from '../money/readDigits';

/** The smallest parts of a transcript: a word, a run of digits, a sign. */
export interface Piece {
  readonly kind: (typeof kinds)[number];
  /** Lower case. */
  readonly text: string;
  readonly isUpperCase: boolean;
  /** Whether no space parts it from the piece before it. */
  readonly isTight: boolean;
}

/** Cuts a transcript into pieces. Hyphens inside words vanish ("twenty-three"), as do quotes; `.` and `,` are breaks. */
export function splitPieces(transcript: string, spacing: LanguageWords['spacing']): readonly Piece[] {
  // Nothing to fold, as in nearly all phrases of a language.
  const isPlain = /^[\x20-\x2d\x30-\x5f\x61-\x7e]*$/.test(transcript);
  const text = isPlain ? transcript : fold(transcript);
  const pieces: Piece[] = [];
  for (const match of text.matchAll(spacing === 'spaced' ? spacedPieces : unspacedPieces)) {
    const groups = match.slice(1);
    const index = groups.findIndex((group) => group !== undefined);
    const [kind, found] = [kinds[index], groups[index]];
    if (!kind || !found) continue;
    const lower = found.toLowerCase();
    const isUpperCase = found !== lower && found === found.toUpperCase();
    pieces.push({ kind, text: lower, isUpperCase, isTight: /\S/.test(text[match.index - 1] ?? ' ') });
  }
  return pieces;
}

/**
 * Word processors write hyphens that never break a line (U+2010, U+2011) and curled apostrophes. A full-width comma behind
 * a plain digit is a pause, 10，200, and groups no thousands. "U.S." is the word "US".
 */
function fold(transcript: string): string {
  return foldDigits(transcript.normalize('NFC').replace(/(?<=[0-9])，/g, '、'))
    .replace(/[’‘`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(abbreviations, (letters) => letters.replaceAll('.', ''));
}

const abbreviations = /(?<![\p{L}\p{M}\d])(?:[a-z]\.)+[a-z](?![\p{L}\p{M}])\.?/giu;

/** In the order of the groups in the patterns below. */
const kinds = ['clock', 'digits', 'word', 'break', 'sign'] as const;

// Spaces group digits only where they cannot be pauses: "20 500" may be two numbers, so only the no-break spaces do.
const clock = String.raw`((?:\d{1,2}|(?<!\S)):\d{2}(?![\d:]))`;
const digits = String.raw`(\d+(?:[.,٫٬'\u00a0\u2009\u202f]\d+)*|(?<![\p{L}.])[.,٫]\d+)`;
const breaks = String.raw`([.,;:!?…、，。；：！？]+)`;
// 20" and 20' are inches and feet, where no quotation was opened before.
const quotes = String.raw`(?!(?<=^[^"]*\d)")["“”«»「」]`;
const sign = String.raw`([^\s\p{L}\p{M}\d']|(?<=\d)')`;
const spacedPieces = new RegExp(
  String.raw`${clock}|${digits}|([\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|${breaks}|(?:${quotes}|(?<=\p{L})-(?=\p{L}))|${sign}`,
  'gu',
);
// 五-十 is five to ten: where words do not stand apart, no hyphen joins them.
const unspacedPieces = new RegExp(
  String.raw`${clock}|${digits}|([\p{Script=Latin}\p{M}]+(?:'[\p{Script=Latin}]+)*|\p{L})|${breaks}|${quotes}|${sign}`,
  'gu',
);
