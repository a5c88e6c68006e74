import type { Vocabulary } from './vocabulary';

/**
 * Reduces a phrase to its amount: the numbers and units, with one word per unit. Two decodings that differ only in
 * "please" then compare as equal.
 */
export function amountCore(vocabulary: Vocabulary): (phrase: string) => string {
  const around = new Set([...vocabulary.carriers, ...vocabulary.joiners].flatMap((phrase) => phrase.split(' ')));
  for (const kept of [vocabulary.wholeNumbers, vocabulary.refusals, vocabulary.corrections, vocabulary.digits].flat())
    for (const word of kept.split(' ')) if (!vocabulary.joiners.includes(word)) around.delete(word);
  const standsFor = new Map(
    [...vocabulary.units, ...vocabulary.minorUnits].flatMap((names) =>
      names.map((name): [string, string] => [name, names[0] ?? name]),
    ),
  );
  return (phrase) =>
    phrase
      .split(' ')
      .filter((word) => !around.has(word))
      .map((word) => standsFor.get(word) ?? word)
      .join(' ');
}
