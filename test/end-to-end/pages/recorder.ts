import { createSpokenLog, createWebSpeechTwin, findAccessibilityProblems } from '@payaloud/testing';

/** What the page says, a browser's speech whose payer says what a test lets them say, and the rules of accessibility. */
const twin = createWebSpeechTwin();
twin.connect(window);
const recorder = {
  twin,
  log: createSpokenLog(),
  /** The problems of the whole page. */
  findProblems: () => findAccessibilityProblems(document, { scope: 'page' }),
};
window.recorder = recorder;

declare global {
  interface Window {
    recorder: typeof recorder;
  }
}
