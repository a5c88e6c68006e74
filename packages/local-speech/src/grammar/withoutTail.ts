import type { Vocabulary } from './vocabulary';

/**
 * The phrase without a number behind its unit that has no unit of its own: "forty two dollars twenty" may have been forty two
 * dollars and a murmur. Null where there is none.
 */
export function withoutTail({ units, hundredths, joiners }: Vocabulary): (phrase: string) => string | null {
  const unitWords = new Set(units.flat().flatMap((unit) => unit.split(' ')));
  const tails = new Set([...hundredths, ...joiners].flatMap((phrase) => phrase.split(' ')));
  return (phrase) => {
    const words = phrase.split(' ');
    const unit = words.findLastIndex((word) => unitWords.has(word));
    const tail = words.slice(unit + 1);
    return unit > 0 && tail.length > 0 && tail.every((word) => tails.has(word))
      ? words.slice(0, unit + 1).join(' ')
      : null;
  };
}
