import type { HearingLanguage } from '../../../languages';
import type { LanguageWords } from '../../../languages/words';
import { expandPhrases, type HeardAmount } from '../../../spoken-amount';

/** The payer's phrase that refused the amount; null if none is in the transcript, because another one had it. */
export function refusingWord(result: HeardAmount, { words }: HearingLanguage): string | null {
  if (result.kind !== 'refused') return null;
  const text = padded(result.heard, words);
  const phrases = words.refusals.flatMap(({ reason, say }) => (reason === result.reason ? expandPhrases(say) : []));
  // Signs such as "-" are left out: a voice would spell them.
  const said = phrases.filter((phrase) => /\p{L}/u.test(phrase) && text.includes(padded(phrase, words)));
  return said.reduce<string | null>(
    (longest, phrase) => (phrase.length > (longest?.length ?? 0) ? phrase : longest),
    null,
  );
}

/** With a space around every word, so that "no" is not found in "note". */
function padded(text: string, { spacing }: LanguageWords): string {
  const plain = text.toLowerCase().replace(/’/g, "'");
  return spacing === 'unspaced' ? plain.replace(/\s/g, '') : ` ${plain.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim()} `;
}
