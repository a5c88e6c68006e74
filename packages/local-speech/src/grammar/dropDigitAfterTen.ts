import type { Vocabulary } from './vocabulary';

/**
 * Drops a digit that somebody else may have said. "Eighty one dollars" gives "eighty dollars", and also "eighteen
 * dollars", whose ending can be heard as "ty one".
 */
export function dropDigitAfterTen(
  phrase: string,
  { confusables, digits }: Pick<Vocabulary, 'confusables' | 'digits'>,
): string[] {
  const words = phrase.split(' ');
  return words.flatMap((word, at) => {
    const isFollowed = digits.includes(words[at + 1] ?? '');
    const twins = confusables.filter(([, ten]) => isFollowed && ten === word).flat();
    return twins.map((twin) => [...words.slice(0, at), twin, ...words.slice(at + 2)].join(' '));
  });
}
