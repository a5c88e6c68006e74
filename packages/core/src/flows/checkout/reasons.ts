/**
 * Why a step of the checkout could not be left.
 * - `order-not-opened`: the app's server did not fix the order.
 * - `no-method`: the app named means of payment, and none of them can pay.
 * - `policy-unknown`: the server did not say if it needs to know who pays.
 * - `signed-out`: the server that was asked for one of these knows no user, because the payer's session has ended.
 */
export type CheckoutProblem = 'order-not-opened' | 'no-method' | 'policy-unknown' | 'signed-out';
