/**
 * An answer to a press that changes nothing.
 * - `hear-first`: Pay was pressed before the amount was heard.
 * - `already-done`: Pay was pressed after the payment's end.
 * - `still-unknown`: the payer asked again, and the server knows no more.
 * - `still-going`: the payer asked, and the payment still goes on.
 * - `not-extended`: there is no more time to be had.
 */
export type PaymentRemark = 'hear-first' | 'already-done' | 'still-unknown' | 'still-going' | 'not-extended';
