/**
 * Phrases that the payer may have said if one numeral was confused with its twin. `fifteen dollars` may have been
 * `fifty dollars`. A -teen cannot precede a digit, so the twin of `fifty nine` is `fifteen`, whose last sound can be
 * heard as "nine". When mumbled, `six` can end like `sixty`.
 *
 * @param confusables pairs from the language file.
 * @param digits the numerals one to nine, which can follow the second numeral of a pair.
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
