import {
  confirmingWith,
  createIdentityController,
  drawingWith,
  type IdentityControllerOptions,
} from '@payaloud/browser';

/** What reads a challenge, with what tells the payment in it. */
export const confirming = /* @__PURE__ */ confirmingWith(() => import('./paymentTexts'));

/** What a drawing needs, with the dialog that takes it: only for a payer who has set one up. */
export const drawing = /* @__PURE__ */ drawingWith(() => import('./DrawingDialog'));

/** No payment is told, and no dialog opened, before the code that shows it is there. */
export function createShownController(options: IdentityControllerOptions) {
  return createIdentityController(options, { confirming, drawing });
}
