/** Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'the expected value is the first of two numbers': ['ovos-number-parser/numbers/00207'],
    'an amount of euros, but the row expects a bare number': ['ovos-number-parser/numbers/00182'],
    'counts pieces, cats, apples, guests or years, not money': [
      'ovos-number-parser/numbers/00181',
      'ovos-number-parser/numbers/01619',
      'ovos-number-parser/numbers/01652',
      'recognizers-text/numbers/01414',
      'recognizers-text/numbers/01471',
    ],
    'an order to open tickets, not an amount': ['recognizers-text/numbers/01469', 'recognizers-text/numbers/01470'],
    'a decade': ['text2num-rs/numbers/00148'],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);
