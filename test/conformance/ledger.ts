/**
 * Rows whose gold is doubtful for a payment, by id, each with the reason. Reviewed one by one; they are shown in the report
 * but stand outside the goals, and no code is bent to them.
 */
export const ledger: ReadonlyMap<string, string> = new Map([
  ...[20, 21, 22, 23, 25, 26, 27, 28, 30, 31, 32, 34].map((row): [string, string] => [
    `words-to-numbers/numbers/000${row}`,
    'an ordinal names a place or a date; as an amount it is a slip of the recognizer or half of something else',
  ]),
  ['duckling/numbers/00714', 'two or about two: an approximation'],
  ['duckling/numbers/00717', 'an approximation, no exact three'],
  ['duckling/numbers/00718', 'an approximation, no exact three'],
  ['recognizers-text/numbers/00938', 'the number word counts an attempt; nothing here is an amount'],
]);
