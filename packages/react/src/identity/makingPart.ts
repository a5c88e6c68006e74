import { createEnrollmentController, makingWith, type EnrollmentControllerOptions } from '@payaloud/browser';
import type * as Dialog from './RepetitionDialog';

/** The code that sets up a drawing, with the dialog in which it is repeated. */
export const makingPart: ReturnType<typeof makingWith<typeof Dialog>> = /* @__PURE__ */ makingWith(
  () => import('./RepetitionDialog'),
);

/** The consent waits for the dialog, too. */
export function createControllerWithDialog(options: EnrollmentControllerOptions) {
  return createEnrollmentController(options, { making: makingPart });
}
