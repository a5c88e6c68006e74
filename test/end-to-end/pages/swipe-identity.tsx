import { confirmWithPasskey, passkeyChallenge, passkeyEnd, type IdentityConfirmation } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { SwipeIdentity } from '@payaloud/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@payaloud/react/styles.css';

// `?mode=enroll` sets the drawing up, anything else confirms. The server of this page takes the code 492 816.
const mode = new URLSearchParams(location.search).get('mode');
const sent: IdentityConfirmation[] = [];
const heard: string[] = [];

const onConfirm = (confirmation: IdentityConfirmation) => {
  sent.push(confirmation);
  return Promise.resolve('confirmed' as const);
};

new MutationObserver((records) => {
  const texts = records.filter(({ target }) => isRegion(target)).map(({ target }) => target.textContent ?? '');
  heard.push(...texts.filter((text) => text !== ''));
}).observe(document, { subtree: true, childList: true, characterData: true });

function isRegion(node: Node) {
  return (node instanceof Element ? node : node.parentElement)?.closest('[data-payaloud-regions]') !== null;
}

window.identityPage = { sent, heard };
createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    {mode === 'enroll' ? (
      <SwipeIdentity mode="enroll" language={en} />
    ) : (
      <SwipeIdentity
        amount={money(2350, 'USD')}
        payee="Blue Bottle"
        language={en}
        locale="en-US"
        getChallenge={() => Promise.resolve('WyJwYXlhbG91ZCJd')}
        onConfirm={onConfirm}
        onPasskey={async (confirmation) => {
          const challenge = await passkeyChallenge(confirmation.challenge);
          const end = passkeyEnd(await confirmWithPasskey({ challenge }));
          return end === 'confirmed' ? onConfirm(confirmation) : end;
        }}
        onCode={(confirmation) =>
          confirmation.code === '492 816' ? onConfirm(confirmation) : Promise.resolve('not-recognized')
        }
      />
    )}
  </StrictMode>,
);

export interface SwipeIdentityPage {
  readonly sent: readonly IdentityConfirmation[];
  /** Texts of the live regions, in order. */
  readonly heard: readonly string[];
}

declare global {
  interface Window {
    identityPage: SwipeIdentityPage;
  }
}
