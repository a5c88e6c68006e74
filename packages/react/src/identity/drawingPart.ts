import { createIdentityController, drawingWith, type IdentityControllerOptions } from '@payaloud/browser';

/** What a drawing needs, with the dialog that takes it: only for a payer who has set one up. */
export const drawingPart = /* @__PURE__ */ drawingWith(() => import('./DrawingDialog'));

/** The drawing waits for its dialog, too. */
export function createControllerWithDialog(options: IdentityControllerOptions) {
  return createIdentityController(options, { drawing: drawingPart });
}
