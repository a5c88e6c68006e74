import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, preload } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectWebSpeechTwin, scenes, type SceneName } from './scenes';

// `?scene=NAME` shows one scene between two buttons, from which the walks start and at which they end.
const name = (new URLSearchParams(location.search).get('scene') ?? 'amount-field') as SceneName;
const Scene = scenes[name];
if (name === 'spoken-amount') connectWebSpeechTwin();

await preload();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <button type="button" id="start">
        Start of page
      </button>
      <Scene />
      <button type="button">End of page</button>
    </PayaloudProvider>
  </StrictMode>,
);
