/** Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '« quasi » says that it is not exact': ['duckling/money/00473'],
    'the expected value is the first of two numbers': ['ovos-number-parser/numbers/00206'],
    'an amount of euros, but the row expects a bare number': ['ovos-number-parser/numbers/01280'],
    '« un » is an article here and counts nothing': [
      'ovos-number-parser/numbers/01281',
      'recognizers-text/numbers/01021',
      'recognizers-text/numbers/01025',
    ],
    'a fraction without its whole': ['ovos-number-parser/numbers/01286', 'ovos-number-parser/numbers/01287'],
    '« ou plus » makes it a lower bound': ['recognizers-text/numbers/01022'],
    'a « douzaine » of money is about twelve, like a « dizaine » about ten': [
      'recognizers-text/numbers/01026',
      'recognizers-text/numbers/01027',
      'recognizers-text/numbers/01036',
      'recognizers-text/numbers/01037',
    ],
    'people also say « un million un » for 1.1 million: asked': [
      'n2words-fixtures/numbers/01602',
      'n2words-fixtures/numbers/01604',
      'n2words-fixtures/numbers/01695',
      'n2words-fixtures/numbers/01697',
      'recognizers-text/numbers/00970',
    ],
    'a scale from Indian English, in a word-for-word translation': [
      'recognizers-text/numbers/01132',
      'recognizers-text/numbers/01133',
      'recognizers-text/numbers/01134',
    ],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);
