/** Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. */
export const ledger: ReadonlyMap<string, string> = new Map([
  [
    'recognizers-text/numbers/00208',
    'expects a fifth; without vowel signs خمس is also five, which ovos-number-parser/numbers/00368 expects of the same text',
  ],
  ['recognizers-text/numbers/00211', 'a fifth of twenty: the number of a fraction, and خمس is also five'],
  ['recognizers-text/numbers/00217', 'a fifth of a fifth of twenty: the number of a fraction'],
]);

export const misjudged: readonly string[] = ['recognizers-text/numbers/00208'];
