/** Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'has no number: the one of « um par de » was cut off': ['duckling/numbers/02265'],
    'the expected value is the first of two numbers': ['ovos-number-parser/numbers/00205'],
    'an amount of euros, but the row expects a bare number': [
      'ovos-number-parser/numbers/00229',
      'recognizers-text/numbers/02491',
    ],
    'Spanish, and it counts cats': ['ovos-number-parser/numbers/02223'],
    '« um » and « uma » are articles here and count nothing': [
      'recognizers-text/numbers/02487',
      'recognizers-text/numbers/02488',
    ],
    'money that somebody has, and nobody pays': ['recognizers-text/numbers/02490'],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);
