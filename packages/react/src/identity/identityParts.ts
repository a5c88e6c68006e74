import {
  confirmingWith,
  createIdentityController,
  drawingWith,
  voiceWith,
  type IdentityControllerOptions,
} from '@payaloud/browser';
import type * as Dialog from './DrawingDialog';
import type * as Texts from './paymentTexts';
import type * as Panel from './VoicePanel';

// The types are written out, because TypeScript 7 derives them by a path into the other package.

/** The code that reads a challenge, with the texts of its payment. */
export const confirming: ReturnType<typeof confirmingWith<typeof Texts>> = /* @__PURE__ */ confirmingWith(
  () => import('./paymentTexts'),
);

/** The code that compares drawings, with the dialog that takes them. Only a payer with a drawing needs it. */
export const drawing: ReturnType<typeof drawingWith<typeof Dialog>> = /* @__PURE__ */ drawingWith(
  () => import('./DrawingDialog'),
);

/** The code that decides if a voice may be offered, with the panel of its check. Only an app with a voice needs it. */
export const voice: ReturnType<typeof voiceWith<typeof Panel>> = /* @__PURE__ */ voiceWith(
  () => import('./VoicePanel'),
);

/** No payment is told, and no dialog or panel opened, before the code that shows it is there. */
export function createShownController(options: IdentityControllerOptions) {
  return createIdentityController(options, { confirming, drawing, voice });
}
