import { preload, type TemplateVault } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { ConfirmIdentity, EnrollIdentity } from '@payaloud/react';
import { createSpokenLog, createTestChallenge } from '@payaloud/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@payaloud/react/styles.css';

// The page of a payer who has a drawing, whose parts the test delays and refuses. `?mode=enroll` sets one up.
const mode = new URLSearchParams(location.search).get('mode');
const log = createSpokenLog();
const sent: string[] = [];
const assertion = {
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  clientExtensionResults: {},
} as const;

const vault: TemplateVault = {
  has: () => Promise.resolve(true),
  load: () => Promise.resolve(null),
  save: () => Promise.resolve(),
  delete: () => Promise.resolve(),
  protection: () => Promise.resolve('obfuscated'),
};

function take({ method }: { readonly method: string }) {
  sent.push(method);
  return Promise.resolve('confirmed' as const);
}

const page = {
  preload: () =>
    preload().then(
      () => 'ready',
      () => 'failed',
    ),
  /** Texts that a screen reader would have spoken, in order. */
  heard: () => log.texts(),
  sent: () => sent,
};

declare global {
  interface Window {
    lazyIdentity: typeof page;
  }
}

window.lazyIdentity = page;
createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    {mode === 'enroll' ? (
      <EnrollIdentity language={en} />
    ) : (
      <ConfirmIdentity
        language={en}
        locale="en-US"
        vault={vault}
        passkey={{ ask: () => Promise.resolve({ kind: 'confirmed', assertion }) }}
        getChallenge={() => Promise.resolve(createTestChallenge())}
        onDrawing={take}
        onPasskey={take}
        onCode={take}
      />
    )}
  </StrictMode>,
);
