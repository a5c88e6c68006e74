import { createEnrollmentController, makingWith, type EnrollmentControllerOptions } from '@payaloud/browser';

/** The code that sets up a drawing, with the dialog in which it is repeated. */
export const makingPart = /* @__PURE__ */ makingWith(() => import('./RepetitionDialog'));

/** The consent waits for the dialog, too. */
export function createControllerWithDialog(options: EnrollmentControllerOptions) {
  return createEnrollmentController(options, { making: makingPart });
}
