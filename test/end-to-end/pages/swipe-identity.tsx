import { confirmWithPasskey, passkeyChallenge, passkeyEnd, type IdentityConfirmation } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { SwipeIdentity } from '@payaloud/react';
import { createSpokenLog } from '@payaloud/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@payaloud/react/styles.css';

// `?mode=enroll` sets the drawing up, anything else confirms. The server of this page takes the code 492 816.
const mode = new URLSearchParams(location.search).get('mode');
const sent: IdentityConfirmation[] = [];
const log = createSpokenLog();

const onConfirm = (confirmation: IdentityConfirmation) => {
  sent.push(confirmation);
  return Promise.resolve('confirmed' as const);
};

window.identityPage = { sent, heard: () => log.texts() };
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
  /** What a screen reader would have spoken, in order. */
  heard(): readonly string[];
}

declare global {
  interface Window {
    identityPage: SwipeIdentityPage;
  }
}
