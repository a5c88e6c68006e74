import type { DevicePublicKey, IdentityConfirmation } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { ConfirmIdentity, EnrollIdentity } from '@payaloud/react';
import { createSpokenLog, createTestChallenge } from '@payaloud/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isSignedFor } from '../support/isSignedFor';
import '@payaloud/react/styles.css';

// `?mode=enroll` sets up the drawing; otherwise the page confirms. Its server accepts the code 492816 and the enrolled
// device key.
const mode = new URLSearchParams(location.search).get('mode');
const sent: IdentityConfirmation[] = [];
const log = createSpokenLog();

const device = JSON.parse(localStorage.getItem('server') ?? 'null') as DevicePublicKey | null;
const getChallenge = () => Promise.resolve(createTestChallenge({ keyId: device?.keyId ?? null }));

function take(confirmation: IdentityConfirmation) {
  sent.push(confirmation);
  return Promise.resolve('confirmed' as const);
}

window.identityPage = { sent, heard: () => log.texts() };
createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    {mode === 'enroll' ? (
      <EnrollIdentity
        language={en}
        onEnrolled={(enrolled) => localStorage.setItem('server', JSON.stringify(enrolled))}
      />
    ) : (
      <ConfirmIdentity
        language={en}
        locale="en-US"
        getChallenge={getChallenge}
        onDrawing={async (confirmation) =>
          device && (await isSignedFor(confirmation, device)) ? take(confirmation) : 'not-recognized'
        }
        onPasskey={take}
        onCode={(confirmation) =>
          confirmation.code === '492816' ? take(confirmation) : Promise.resolve('not-recognized')
        }
      />
    )}
  </StrictMode>,
);

export interface ConfirmIdentityPage {
  readonly sent: readonly IdentityConfirmation[];
  /** Texts that a screen reader would have spoken, in order. */
  heard(): readonly string[];
}

declare global {
  interface Window {
    identityPage: ConfirmIdentityPage;
  }
}
