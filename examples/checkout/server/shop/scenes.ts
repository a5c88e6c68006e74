/**
 * Faults of an order's payment. A tester chooses one; a real shop has nothing like it.
 *
 * - `asks`: the bank asks the payer in a frame (3-D Secure).
 * - `slow`: the bank takes twelve seconds.
 * - `loses-request`, `loses-reply`: the connection between page and shop breaks, before or after the shop has paid.
 * - `stripe-loses-…`: the same between shop and Stripe.
 * - `doubled-webhook`: Stripe tells the same news twice.
 * - `late-webhook`: the bank takes two seconds, and Stripe's news comes ten seconds later.
 * - `dies-…`: the shop's process is killed at this step of the payment.
 */
export const scenes = [
  'pays',
  'declines',
  'asks',
  'slow',
  'loses-request',
  'loses-reply',
  'stripe-loses-request',
  'stripe-loses-reply',
  'doubled-webhook',
  'late-webhook',
  'dies-before-open',
  'dies-after-open',
  'dies-before-pay',
  'dies-after-pay',
] as const;

export type Scene = (typeof scenes)[number];

export function isScene(text: unknown): text is Scene {
  return scenes.some((known) => known === text);
}

/** True if the scene happens once, so that the payer can then try again. */
export function happensOnce(scene: Scene): boolean {
  return /^(?:dies|loses|stripe-loses)-/.test(scene);
}
