/**
 * Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. More than ten, because a tenth
 * of the number rows divides by an ordinal.
 */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'a division, such as a fifth of 23: nobody pays so': [
      'recognizers-text/numbers/01277',
      'recognizers-text/numbers/01279',
      'recognizers-text/numbers/01285',
      'recognizers-text/numbers/01295',
      'recognizers-text/numbers/01299',
      'recognizers-text/numbers/01300',
      'recognizers-text/numbers/01301',
      'recognizers-text/numbers/01303',
      'recognizers-text/numbers/01304',
      'recognizers-text/numbers/01306',
      'recognizers-text/numbers/01308',
      'recognizers-text/numbers/01309',
      'recognizers-text/numbers/01320',
      'recognizers-text/numbers/01321',
      'recognizers-text/numbers/01322',
      'recognizers-text/numbers/01334',
      'recognizers-text/numbers/01378',
    ],
    'half or a quarter of an unnamed thing': [
      'recognizers-text/numbers/01274',
      'recognizers-text/numbers/01275',
      'recognizers-text/numbers/01281',
      'recognizers-text/numbers/01284',
    ],
    'an amount of rupees or yuan, but the row expects a bare number': [
      'recognizers-text/numbers/01353',
      'recognizers-text/numbers/01371',
      'recognizers-text/numbers/01388',
      'recognizers-text/numbers/01392',
      'recognizers-text/numbers/01395',
      'recognizers-text/numbers/01397',
      'recognizers-text/numbers/01398',
    ],
    'money that somebody takes, and no payment': ['recognizers-text/numbers/01396'],
    'counts people, seats, fruit, litres or kilos, and no money': [
      'recognizers-text/numbers/01324',
      'recognizers-text/numbers/01363',
      'recognizers-text/numbers/01366',
      'recognizers-text/numbers/01391',
      'recognizers-text/numbers/01393',
    ],
    'two amounts: the expected value joins two hundred and two thousand as 202,000': ['recognizers-text/numbers/01261'],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);
