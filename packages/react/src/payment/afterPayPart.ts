import { afterPayWith, createPaymentControllerWith, type PaymentControllerOptions } from '@payaloud/browser';
import type * as Panel from './ActionPanel';

/** The code after Pay, with the button that answers the bank. No server asks for an answer before Pay. */
export const afterPayPart: ReturnType<typeof afterPayWith<typeof Panel>> = /* @__PURE__ */ afterPayWith(
  () => import('./ActionPanel'),
);

/** Pay waits for that button, too. */
export function createShownController(options: PaymentControllerOptions) {
  return createPaymentControllerWith(options, afterPayPart);
}
