import { getDocumentAnnouncer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWebSpeechTwin } from '@payaloud/testing';
import { createRoot } from 'react-dom/client';

// README's field. The twin is the browser's recognizer; `?support=none` is a browser without one.
const twin = createWebSpeechTwin({
  scenario: location.search.includes('support=none') ? 'unsupported' : 'chromium',
  utterances: ['twelve dollars', 'twelve dollars'],
});
twin.connect(window);
const recognizer = createRecognizer({ engines: [nativeOnDevice()] });

createRoot(document.getElementById('root')!).render(
  <AmountField
    label="Tip"
    name="tip"
    language={en}
    currency="USD"
    max={money(20_000, 'USD')}
    recognizer={recognizer}
  />,
);

const page = {
  said: () =>
    getDocumentAnnouncer()
      .getSnapshot()
      .history.map(({ message }) => message.text),
  /** How often the microphone was opened. */
  starts: () => twin.starts,
};

declare global {
  interface Window {
    lazyField: typeof page;
  }
}

window.lazyField = page;
