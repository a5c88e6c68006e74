import { openGrammar } from '../grammar/taskGrammar';
import type { Decoder, Hypothesis } from './decoder';

/**
 * The margin of the weakest numeral over any speech in its place, in the decoder's unit per 10 ms. The score of a whole
 * phrase hides a single numeral that nobody said; this one does not.
 */
export function weakestNumeral(
  decoder: Decoder,
  pcm: Float32Array,
  itself: Hypothesis,
  { numerals, phones }: { readonly numerals: ReadonlySet<string>; readonly phones: readonly string[] },
): number {
  const owns = itself.words.flatMap(({ text, from, to }, at) => {
    if (!numerals.has(text)) return [];
    const anything = decoder.decode(pcm, openGrammar(itself.text, at, phones));
    return anything.text === '' ? [] : [(itself.score - anything.score) / (100 * (to - from))];
  });
  return Math.min(...owns);
}
