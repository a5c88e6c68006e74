/**
 * True until the payer has pressed something in this page. Chromium refuses sound and vibration before that, and logs a warning. False in
 * browsers that do not tell.
 */
export function isBeforeFirstTap(): boolean {
  return navigator.userActivation?.hasBeenActive === false;
}
