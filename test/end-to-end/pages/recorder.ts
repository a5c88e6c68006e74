import { createSpokenLog, createWebSpeechTwin, findAccessibilityProblems } from '@payaloud/testing';

/** The page's spoken log, a browser's speech that follows a test, and the rules of accessibility. */
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
