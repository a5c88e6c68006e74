import type { Vocabulary } from './vocabulary';

/**
 * Drops a number that follows the unit and has no unit of its own. "forty two dollars twenty" may have been forty two
 * dollars and a murmur; "fifty rupee eighty" may have been fifty rupees. Returns one phrase per name of the unit, or
 * nothing if there is no such number.
 */
export function dropTrailingNumber({ units, hundredths, joiners }: Vocabulary): (phrase: string) => string[] {
  const namesOf = new Map(units.flatMap((names) => names.map((name): [string, readonly string[]] => [name, names])));
  const tails = new Set([...hundredths, ...joiners].flatMap((phrase) => phrase.split(' ')));
  return (phrase) => {
    const words = phrase.split(' ');
    const unit = words.findLastIndex((word) => namesOf.has(word));
    const tail = words.slice(unit + 1);
    if (unit < 1 || tail.length === 0 || !tail.every((word) => tails.has(word))) return [];
    const names = new Set([words[unit] ?? '', ...(namesOf.get(words[unit] ?? '') ?? [])]);
    return [...names].map((name) => [...words.slice(0, unit), name].join(' '));
  };
}
