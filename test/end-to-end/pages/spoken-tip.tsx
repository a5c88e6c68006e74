import { en } from '@payaloud/core/languages/en';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, createRecognizer } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createSpokenLog } from '@payaloud/testing';
import { createRoot } from 'react-dom/client';

/** A tip that can be typed, or said to the recognizer on the device. Patient, because a busy machine is slow. */
const recognizer = createRecognizer({ engines: [localSpeech({ assets: '/payaloud/', timeoutMs: 60_000 })] });

createRoot(document.getElementById('root')!).render(
  <>
    <AmountField label="Tip" name="tip" language={en} locale="en-US" currency="USD" recognizer={recognizer} />
    <button type="button">Continue</button>
  </>,
);

Object.assign(window, { heard: createSpokenLog() });
