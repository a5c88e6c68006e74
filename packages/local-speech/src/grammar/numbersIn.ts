import type { Vocabulary } from './vocabulary';

/** Whether all numbers of a phrase are numbers of the language: a word put in another's place may make "seven ten". */
export function numbersIn({ wholeNumbers, hundredths, digits }: Vocabulary): (phrase: string) => boolean {
  const known = new Set([...wholeNumbers, ...hundredths, ...digits]);
  const numerals = new Set([...known].flatMap((number) => number.split(' ')));
  return (phrase) => {
    const runs = phrase.split(' ').reduce<string[][]>(
      (all, word) => {
        if (numerals.has(word)) all.at(-1)?.push(word);
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
