import { findAccessibilityProblems, createSpokenLog } from '@payaloud/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AmountPlayground } from '../../../site/src/playground/amount';
import { AnnouncementsPlayground } from '../../../site/src/playground/announcements';
import { CheckoutPlayground } from '../../../site/src/playground/checkout';

/** The three playgrounds of the site, each at an address of its own: `?amount`. */
const playgrounds = { amount: AmountPlayground, announcements: AnnouncementsPlayground, checkout: CheckoutPlayground };

const name = location.search.slice(1) as keyof typeof playgrounds;
const Playground = playgrounds[name];
document.documentElement.style.colorScheme = 'light dark';
document.body.style.cssText =
  'margin: 1rem; background: var(--payaloud-ground); color: var(--payaloud-ink); font-family: sans-serif';

window.playground = {
  log: createSpokenLog(document),
  findProblems: () => findAccessibilityProblems(document, { scope: 'page' }),
};

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <h1>Playground: {name}</h1>
    <Playground />
  </StrictMode>,
);

declare global {
  interface Window {
    playground: {
      log: ReturnType<typeof createSpokenLog>;
      findProblems: () => ReturnType<typeof findAccessibilityProblems>;
    };
  }
}
