/** Rows whose expected value is doubtful for a payment, by id, each with the reason. Reviewed one by one. */
export const ledger: ReadonlyMap<string, string> = new Map(
  [
    'ovos-number-parser/numbers/00909',
    'ovos-number-parser/numbers/00912',
    'recognizers-text/numbers/01163',
    'recognizers-text/numbers/01166',
    'recognizers-text/numbers/01167',
    'recognizers-text/numbers/01205',
    'recognizers-text/numbers/01206',
  ].map((id) => [id, 'counts cats, days, people, fruit or chances, and no money']),
);
