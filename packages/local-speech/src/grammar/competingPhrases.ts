import type { HearingLanguage } from '@payaloud/core/languages';
import { hearAnswer, takesAnAmount } from '@payaloud/core/internal/spoken-amount';
import type { Vocabulary } from './vocabulary';

/** The words of numbers, without those that only join them. */
export function numeralsOf({ wholeNumbers, hundredths, digits, joiners }: Vocabulary): ReadonlySet<string> {
  const numerals = new Set([...wholeNumbers, ...hundredths, ...digits].flatMap((number) => number.split(' ')));
  for (const joiner of joiners) numerals.delete(joiner);
  return numerals;
}

/**
 * Phrases with another number that the payer may have said. If the sound fits one nearly as well, the payer is asked.
 *
 * - Another numeral in place of one: "two hundred seventy" for "two hundred fifty".
 * - "Fifty nine" for "fifteen", whose last sound can be heard as "nine".
 * - A digit dropped, which somebody else may have said: "eighty" for "eighty one", and "eighteen", which can be heard as
 *   "ty one". When mumbled, "six" can end like "sixty".
 */
export function competingPhrases(vocabulary: Vocabulary): (phrase: string) => string[] {
  const { confusables, digits } = vocabulary;
  const numerals = numeralsOf(vocabulary);
  const isSayable = createNumberCheck(vocabulary);
  const stems = confusables.flatMap(([, ten]) =>
    digits.filter((digit) => ten.startsWith(digit)).map((digit) => [digit, ten] as const),
  );
  const alike = [...confusables, ...stems];
  return (phrase) => {
    const words = phrase.split(' ');
    const competitors = words.flatMap((word, at) => {
      if (!numerals.has(word)) return [];
      const isBeforeDigit = digits.includes(words[at + 1] ?? '');
      const put = (count: 1 | 2, ...by: readonly string[]) => words.toSpliced(at, count, ...by).join(' ');
      const others = [...numerals].filter((other) => other !== word).map((other) => put(1, other));
      const longer = alike.filter(([alone]) => alone === word && !isBeforeDigit).map(([, ten]) => put(1, ten, 'nine'));
      const shorter = alike.filter(([, ten]) => ten === word && isBeforeDigit).flat();
      return [...others, ...longer, ...shorter.map((one) => put(2, one))];
    });
    return [...new Set(competitors)].filter(isSayable);
  };
}

/**
 * Answers of another meaning that the payer may have given instead of one that accepts or chooses an amount: "no" for
 * "yes". A "no" that was a "yes" only costs another answer, so it has none.
 */
export function competingAnswers({ answers }: Vocabulary, language: HearingLanguage): (phrase: string) => string[] {
  const meanings = answers.map((text) => ({ text, meaning: hearAnswer([text], language) }));
  return (phrase) => {
    const own = hearAnswer([phrase], language);
    if (!takesAnAmount(own)) return [];
    return meanings.filter(({ meaning }) => meaning !== own).map(({ text }) => text);
  };
}

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
