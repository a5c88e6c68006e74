import type { Vocabulary } from './vocabulary';

/**
 * "Eighty one dollars" without its one, which somebody else may have said: "eighty dollars", and "eighteen dollars", whose end became
 * "ty one".
 */
export function withoutDigits(
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
