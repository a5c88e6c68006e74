import { getDocumentAnnouncer } from '@payaloud/browser';
import { amount } from '@payaloud/core/languages/en/amount';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWebSpeechTwin } from '@payaloud/testing';
import { createRoot } from 'react-dom/client';

// The field of README with its part of a language, whose words that hear come later. The twin is the browser's recognizer.
const twin = createWebSpeechTwin({
  scenario: 'chromium',
  utterances: ['twelve dollars', 'twelve dollars'],
});
twin.connect(window);
const recognizer = createRecognizer({ engines: [nativeOnDevice()] });

createRoot(document.getElementById('root')!).render(
  <AmountField
    label="Tip"
    name="tip"
    language={amount}
    currency="USD"
    max={money(20_000, 'USD')}
    recognizer={recognizer}
  />,
);

window.lazyField = {
  said: () =>
    getDocumentAnnouncer()
      .getSnapshot()
      .history.map(({ message }) => message.text),
  starts: () => twin.starts,
};
