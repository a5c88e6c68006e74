import {
  createPaymentsServerDouble,
  createSpokenLog,
  createTestChallenge,
  createWebSpeechTwin,
  findAccessibilityProblems,
} from '@payaloud/testing';

/** The page's spoken log, a browser's speech that follows a test, with a voice if the address has `?voice`, and a server without network. */
const hasVoice = new URLSearchParams(window.location.search).has('voice');
const twin = createWebSpeechTwin(hasVoice ? { synthesis: { msPerCharacter: 5 } } : {});
twin.connect(window);
const recorder = {
  twin,
  log: createSpokenLog(),
  createServer: createPaymentsServerDouble,
  createChallenge: createTestChallenge,
  /** The problems of the whole page. */
  findProblems: () => findAccessibilityProblems(document, { scope: 'page' }),
};
window.recorder = recorder;

declare global {
  interface Window {
    recorder: typeof recorder;
  }
}
