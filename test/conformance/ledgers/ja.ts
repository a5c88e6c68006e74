/** The expected value has other digits than the row, or belongs to the row beside it. */
export const misjudged: readonly string[] = [
  'recognizers-text/numbers/01662',
  'recognizers-text/numbers/01663',
  'recognizers-text/numbers/01965',
  'recognizers-text/numbers/01970',
  'recognizers-text/numbers/02054',
  'recognizers-text/numbers/02057',
  'recognizers-text/numbers/02086',
];

/** Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. */
export const ledger: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'counts animals, pairs, weights, chapters or other things by their counter, not money': [
      'recognizers-text/numbers/01477',
      'recognizers-text/numbers/01478',
      'recognizers-text/numbers/01527',
      'recognizers-text/numbers/01575',
      'recognizers-text/numbers/01587',
      'recognizers-text/numbers/01696',
      'recognizers-text/numbers/01952',
      'recognizers-text/numbers/02004',
      'recognizers-text/numbers/02013',
      'recognizers-text/numbers/02020',
      'recognizers-text/numbers/02036',
      'recognizers-text/numbers/02078',
      'recognizers-text/numbers/02079',
      'recognizers-text/numbers/02080',
      'recognizers-text/numbers/02092',
      'recognizers-text/numbers/02107',
      'recognizers-text/numbers/02110',
      'recognizers-text/numbers/02111',
      'recognizers-text/numbers/02121',
      'recognizers-text/numbers/02127',
    ],
    'a rank': [
      'recognizers-text/numbers/02158',
    ],
    'a lower bound': [
      'recognizers-text/numbers/01481',
    ],
    'an approximation (余, あまり, 数), not an exact amount': [
      'recognizers-text/numbers/01939',
      'recognizers-text/numbers/02032',
      'recognizers-text/numbers/02061',
      'recognizers-text/numbers/02072',
      'recognizers-text/numbers/02074',
      'recognizers-text/numbers/02087',
      'recognizers-text/numbers/02090',
      'recognizers-text/numbers/02091',
      'recognizers-text/numbers/02096',
      'recognizers-text/numbers/02139',
    ],
    'a fraction, not an amount of money by itself': [
      'recognizers-text/numbers/01562',
      'recognizers-text/numbers/01563',
      'recognizers-text/numbers/01564',
      'recognizers-text/numbers/01571',
      'recognizers-text/numbers/01940',
      'recognizers-text/numbers/01978',
      'recognizers-text/numbers/02028',
      'recognizers-text/numbers/02141',
    ],
    'a date, which the row divides': [
      'recognizers-text/numbers/02077',
    ],
    'the expected value is not what the row says': misjudged,
    'digits and 十 or 拾 mixed within the tens, or more than 9,999 counted by 万: nobody writes so': [
      'recognizers-text/numbers/01950',
      'recognizers-text/numbers/01951',
      'recognizers-text/numbers/01955',
      'recognizers-text/numbers/02117',
    ],
    'decimals behind 万, in which a recognizer writes only whole numbers': [
      'recognizers-text/numbers/02045',
      'recognizers-text/numbers/02081',
    ],
    'seven digits without a unit may be a code': [
      'recognizers-text/numbers/01781',
    ],
    '・ also separates the amounts of a list: refused': [
      'recognizers-text/numbers/01810',
      'recognizers-text/numbers/01845',
      'recognizers-text/numbers/01910',
    ],
    'three decimals may be a group of thousands: asked': [
      'recognizers-text/numbers/01578',
      'recognizers-text/numbers/01687',
    ],
    'people also say 六万五 for 65,000: asked': [
      'recognizers-text/numbers/01499',
      'recognizers-text/numbers/01503',
      'recognizers-text/numbers/01514',
      'recognizers-text/numbers/02070',
      'recognizers-text/numbers/02076',
      'recognizers-text/numbers/02104',
    ],
    'an amount in digits or of dollars that the row holds for no number': [
      'recognizers-text/negatives/00191',
      'recognizers-text/negatives/00198',
    ],
  }).flatMap(([reason, ids]) => ids.map((id): [string, string] => [id, reason])),
);
