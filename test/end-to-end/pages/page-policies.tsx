import { canUsePasskey, confirmWithPasskey } from '@payaloud/browser/internal';
import { createRecognizer, nativeCloud } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, ConfirmIdentity, PayaloudProvider } from '@payaloud/react';
import { createTestChallenge } from '@payaloud/testing';
import { createRoot } from 'react-dom/client';
import '@payaloud/react/styles.css';

/** A field with each kind of engine, and a check of the payer. Headers and the frame around it decide if they work. */
const cloud = createRecognizer({ engines: [nativeCloud({ consent: 'given' })] });
const local = localSpeech({ assets: '/payaloud/' });
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
});
const refuse = async () => 'not-recognized' as const;

const page = {
  violations,
  opensMicrophone: () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      (stream) => stream.getTracks().every((track) => (track.stop(), true)),
      (error: Error) => error.name,
    ),
  local: async () => (await local.availability('en')) as { kind: string; cause?: string },
  canUsePasskey,
  passkey: async () => (await confirmWithPasskey({ challenge: new Uint8Array(32), timeout: 300 })).kind,
};

createRoot(document.querySelector('#root') ?? document.body).render(
  <PayaloudProvider language={en} locale="en-US" currency="USD">
    <AmountField label="Tip" recognizer={cloud} />
    <AmountField label="Donation" recognizer={createRecognizer({ engines: [local] })} />
    <ConfirmIdentity
      getChallenge={async () => createTestChallenge({ methods: ['passkey', 'code'] })}
      onDrawing={refuse}
      onPasskey={refuse}
      onCode={refuse}
    />
  </PayaloudProvider>,
);

Object.assign(window, { page });

export type PagePolicies = typeof page;
