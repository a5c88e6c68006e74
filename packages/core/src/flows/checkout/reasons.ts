/**
 * Why a step of the checkout could not be left.
 * - `order-not-opened`: the app's server did not fix the order.
 * - `policy-unknown`: the server did not say if it needs to know who pays.
 */
export type CheckoutProblem = 'order-not-opened' | 'policy-unknown';
