import type { Vocabulary } from '../grammar/vocabulary';

/** The words of numbers, without those that only join them. */
export function numeralsOf({ wholeNumbers, hundredths, digits, joiners }: Vocabulary): ReadonlySet<string> {
  const numerals = new Set([...wholeNumbers, ...hundredths, ...digits].flatMap((number) => number.split(' ')));
  for (const joiner of joiners) numerals.delete(joiner);
  return numerals;
}

/**
 * The phrases that differ in one numeral: "two hundred and seventy dollars" for "two hundred and fifty dollars". If the
 * sound fits one nearly as well, the payer may have said that one.
 *
 * @param isSayable true if all numbers of a phrase exist in the language.
 */
export function otherNumbers(
  numerals: ReadonlySet<string>,
  isSayable: (phrase: string) => boolean,
): (phrase: string) => string[] {
  return (phrase) => {
    const words = phrase.split(' ');
    const others = words.flatMap((word, at) =>
      [...numerals]
        .filter((other) => numerals.has(word) && other !== word)
        .map((other) => [...words.slice(0, at), other, ...words.slice(at + 1)].join(' ')),
    );
    return others.filter(isSayable);
  };
}
