import { canUsePasskey, confirmWithPasskey } from '@payaloud/browser/internal';
import { decodeBase64url } from '@payaloud/core/confirmation';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { itNeeds } from '../../../../test/support/engine';
import { withAuthenticator } from '../../test/virtualAuthenticator';

const challenge = new Uint8Array(32).fill(7);
afterEach(() => vi.unstubAllGlobals());

async function register(): Promise<ArrayBuffer> {
  const credential = await navigator.credentials.create({
    publicKey: {
      rp: { name: 'Shop' },
      user: { id: new Uint8Array([1]), name: 'Ada', displayName: 'Ada' },
      challenge,
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    },
  });
  if (!(credential instanceof PublicKeyCredential)) throw new Error('The virtual authenticator made no credential.');
  return credential.rawId;
}

describe('confirming with a passkey', () => {
  itNeeds('a virtual authenticator')('signs the given challenge with user verification', async () => {
    await withAuthenticator({ hasPrf: false }, async () => {
      const id = await register();
      expect(await canUsePasskey()).toBe(true);
      const outcome = await confirmWithPasskey({ challenge, credentialIds: [id] });
      expect(outcome.kind).toBe('confirmed');
      if (outcome.kind !== 'confirmed') return;
      const { id: named, rawId, response } = outcome.assertion;
      expect(decodeBase64url(rawId)).toEqual(new Uint8Array(id));
      expect(named).toBe(rawId);
      const client = JSON.parse(new TextDecoder().decode(decodeBase64url(response.clientDataJSON) ?? undefined)) as {
        challenge: string;
      };
      expect(client.challenge).toBe('BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc');
      const flags = decodeBase64url(response.authenticatorData)?.[32] ?? 0;
      expect(flags & 0b101).toBe(0b101);
    });
  });

  itNeeds('a virtual authenticator')(
    'distinguishes a payer who was not verified from a device without passkeys',
    async () => {
      let id = new ArrayBuffer(16);
      await withAuthenticator({ hasPrf: false }, async () => {
        id = await register();
      });
      await withAuthenticator({ hasPrf: false, isUserVerified: false }, async () => {
        expect(await confirmWithPasskey({ challenge, credentialIds: [id] })).toEqual({
          kind: 'dismissed',
        });
      });
      vi.stubGlobal('PublicKeyCredential', undefined);
      expect(await canUsePasskey()).toBe(false);
      expect(await confirmWithPasskey({ challenge })).toEqual({ kind: 'unavailable' });
    },
  );

  it('ends if the page aborts it', async () => {
    expect(await confirmWithPasskey({ challenge, signal: AbortSignal.abort() })).toEqual({ kind: 'aborted' });
  });
});
