import { identity } from '@payaloud/core/languages/en/identity';
import { ConfirmIdentity, type IdentityOutcome } from '@payaloud/react';
import { createTestChallenge } from '@payaloud/testing';

// Stands in for your server. It has sent the code 123456.
async function getChallenge() {
  const issuedAt = Math.floor(Date.now() / 1000);
  return createTestChallenge({ payeeName: 'Corner Cafe', methods: ['code'], issuedAt, expiresAt: issuedAt + 600 });
}
const unavailable = async (): Promise<IdentityOutcome> => 'unavailable';
async function check({ code }: { readonly code: string }): Promise<IdentityOutcome> {
  return code === '123456' ? 'confirmed' : 'not-recognized';
}

export const Example = () => (
  <ConfirmIdentity
    language={identity}
    locale="en-US"
    getChallenge={getChallenge}
    onDrawing={unavailable}
    onCode={check}
    headingLevel={3}
  />
);
