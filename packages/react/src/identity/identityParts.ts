import {
  confirmingWith,
  createIdentityController,
  drawingWith,
  type IdentityControllerOptions,
} from '@payaloud/browser';

/** The code that reads a challenge, with the texts of its payment. */
export const confirming = /* @__PURE__ */ confirmingWith(() => import('./paymentTexts'));

/** The code that compares drawings, with the dialog that takes them. Only a payer with a drawing needs it. */
export const drawing = /* @__PURE__ */ drawingWith(() => import('./DrawingDialog'));

/** No payment is told, and no dialog opened, before the code that shows it is there. */
export function createShownController(options: IdentityControllerOptions) {
  return createIdentityController(options, { confirming, drawing });
}
