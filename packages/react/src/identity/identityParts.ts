import {
  confirmingWith,
  createIdentityController,
  drawingWith,
  voiceWith,
  type IdentityControllerOptions,
} from '@payaloud/browser';

/** The code that reads a challenge, with the texts of its payment. */
export const confirming = /* @__PURE__ */ confirmingWith(() => import('./paymentTexts'));

/** The code that compares drawings, with the dialog that takes them. Only a payer with a drawing needs it. */
export const drawing = /* @__PURE__ */ drawingWith(() => import('./DrawingDialog'));

/** The code that decides if a voice may be offered, with the panel of its check. Only an app with a voice needs it. */
export const voice = /* @__PURE__ */ voiceWith(() => import('./VoicePanel'));

/** No payment is told, and no dialog or panel opened, before the code that shows it is there. */
export function createShownController(options: IdentityControllerOptions) {
  return createIdentityController(options, { confirming, drawing, voice });
}
