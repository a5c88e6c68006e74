import type { HearingLanguage } from '../languages/hearingLanguage';
import { readWhole } from '../number-words';
import { lexiconOf, type Meaning } from './lexicon';
import { splitPieces } from './pieces';

/**
 * The digits in a transcript, in order, each 0 to 9: in words ("four seven oh") or in figures ("47 0"). Everything else
 * is left out. For digits that the page asked for; `hearAmount` reads amounts.
 *
 * @example
 *   hearDigits('four seven oh', en); // [4, 7, 0]
 */
export function hearDigits(transcript: string, { rules, words }: HearingLanguage): readonly number[] {
  const { entries } = lexiconOf(words);
  return splitPieces(transcript, words).flatMap(({ kind, text }) => {
    if (kind === 'digits') return Array.from(text.replace(/\D/g, ''), Number);
    const value = kind === 'word' ? readWhole(numeralOf(entries.get(text)?.meaning) ?? text, rules) : null;
    return value !== null && value < 10 ? [value] : [];
  });
}

function numeralOf({ numeral, numeralBetween, numeralAfter }: Meaning = {}): string | undefined {
  return numeral ?? numeralBetween ?? numeralAfter;
}
