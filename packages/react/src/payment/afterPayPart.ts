import { afterPayWith, createPaymentControllerWith, type PaymentControllerOptions } from '@payaloud/browser';

/** The code after Pay, with the button that answers the bank. No server asks for an answer before Pay. */
export const afterPayPart = /* @__PURE__ */ afterPayWith(() => import('./ActionPanel'));

/** Pay waits for that button, too. */
export function createShownController(options: PaymentControllerOptions) {
  return createPaymentControllerWith(options, afterPayPart);
}
