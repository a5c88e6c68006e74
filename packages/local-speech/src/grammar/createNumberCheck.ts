import type { Vocabulary } from './vocabulary';

/**
 * Returns a check that is true if all numbers of a phrase exist in the language. Replacing a word may make "seven ten".
 */
export function createNumberCheck({ wholeNumbers, hundredths, digits }: Vocabulary): (phrase: string) => boolean {
  const known = new Set([...wholeNumbers, ...hundredths, ...digits]);
  const numerals = new Set([...known].flatMap((number) => number.split(' ')));
  const starts = new Set([...known].map((number) => number.split(' ', 1)[0]));
  return (phrase) => {
    const runs = phrase.split(' ').reduce<string[][]>(
      (all, word) => {
        const run = all.at(-1);
        // "and" belongs to the number in "one hundred and five", but not in "thirteen dollars and five".
        if (run && numerals.has(word) && (run.length > 0 || starts.has(word))) run.push(word);
        else all.push([]);
        return all;
      },
      [[]],
    );
    return runs.every(
      (run) => run.length === 0 || known.has(run.join(' ')) || run.every((word) => digits.includes(word)),
    );
  };
}
