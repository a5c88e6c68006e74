import type { Vocabulary } from '../grammar/vocabulary';

/**
 * The phrase without its first numerals, where the others are a number: "twenty dollars" of "two hundred twenty dollars". Empty
 * where none of them begins one: then nobody can have said them alone.
 *
 * @param isSayable whether all numbers of a phrase are numbers of the language.
 */
export function withoutLead(
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
