/**
 * What the phrase may have been if one of its numerals was mixed up with its twin. `fifteen dollars` may have been `fifty
 * dollars`; before a digit a -teen is no number, so `fifty nine` has the twin `fifteen` (its last sound makes a "nine"). In a murmur `six`
 * ends as `sixty` does.
 *
 * @param confusables pairs of the language file.
 * @param digits the numerals that can follow the second of a pair: one to nine.
 */
export function confusedPhrases(
  phrase: string,
  confusables: readonly (readonly [string, string])[],
  digits: readonly string[],
): string[] {
  const words = phrase.split(' ');
  const stems = confusables.flatMap(([, ten]) =>
    digits.filter((digit) => ten.startsWith(digit)).map((digit) => [digit, ten] as const),
  );
  const twins = words.flatMap((word, index) =>
    [...confusables, ...stems].flatMap(([alone, ten]) => {
      const after = words.slice(index + 1);
      const isBeforeDigit = digits.includes(after[0] ?? '');
      const replace = (...by: string[]) => [...words.slice(0, index), ...by].join(' ');
      if (word === alone) return [replace(ten, ...after), ...(isBeforeDigit ? [] : [replace(ten, 'nine', ...after)])];
      if (word !== ten) return [];
      if (!isBeforeDigit) return [replace(alone, ...after)];
      return after[0] === 'nine' ? [replace(alone, ...after.slice(1))] : [];
    }),
  );
  return [...new Set(twins)];
}
