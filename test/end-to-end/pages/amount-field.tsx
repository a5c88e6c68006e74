import { preload } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, createRecognizer, PayaloudProvider } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** A checkout's tip as an app writes it: hands-free, recognized on the device. `?speech=off` removes the recognizer. */
const recognizer = location.search.includes('speech=off')
  ? null
  : createRecognizer({ engines: [localSpeech({ assets: '/payaloud/' })] });

// A page that works offline loads everything while there is a network.
if (navigator.serviceWorker?.controller) void preload().then(() => (document.documentElement.dataset.loaded = 'all'));

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD" recognizer={recognizer}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          document.title = `Posted ${String(new FormData(event.currentTarget).get('tip'))}`;
        }}
      >
        <AmountField label="Tip" name="tip" required handsFree max={money(20_000, 'USD')} />
        <button type="submit">Continue</button>
      </form>
    </PayaloudProvider>
  </StrictMode>,
);
