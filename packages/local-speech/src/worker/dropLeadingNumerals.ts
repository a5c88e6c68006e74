import type { Vocabulary } from '../grammar/vocabulary';

/**
 * Drops the first numerals of a phrase if the rest is a number: "twenty dollars" for "two hundred twenty dollars".
 * Returns nothing if no later numeral can begin a number, because nobody can have said those alone.
 *
 * @param isSayable true if all numbers of a phrase exist in the language.
 */
export function dropLeadingNumerals(
  { wholeNumbers, hundredths }: Pick<Vocabulary, 'wholeNumbers' | 'hundredths'>,
  numerals: ReadonlySet<string>,
  isSayable: (phrase: string) => boolean,
): (phrase: string, until: number) => string[] {
  const first = new Set([...wholeNumbers, ...hundredths].map((number) => number.split(' ', 1)[0]));
  return (phrase, until) => {
    const words = phrase.split(' ');
    const places = words.flatMap((word, at) => (numerals.has(word) ? [at] : [])).slice(until + 1);
    const rests = places.filter((at) => first.has(words[at])).map((at) => words.slice(at).join(' '));
    return rests.filter(isSayable).slice(0, 1);
  };
}
