import type { LanguageWords } from '../../languages/words';
import { expandPhrases } from '../../spoken-amount';
import type { AmountEntryCause } from './reasons';

/** The phrase in a refused transcript that was the cause; null if none is in it, because another transcript had it. */
export function refusingWord(heard: string, cause: AmountEntryCause, words: LanguageWords): string | null {
  const text = padded(heard, words);
  const phrases = words.refusals.flatMap(({ reason, say }) => (reason === cause ? expandPhrases(say) : []));
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
  return spacing === 'unspaced' ? plain.replace(/\s/g, '') : ` ${plain.replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `;
}
