/** Names that the language files translate. This file imports nothing, to avoid type cycles. */

/** Why the app warns: the payer has never paid this person, or sends far more than usual. */
export type PayeeWarningReason = 'new-payee' | 'unusual-amount';

/** One warning tells all reasons. */
export type PayeeWarningKind = PayeeWarningReason | 'both';
