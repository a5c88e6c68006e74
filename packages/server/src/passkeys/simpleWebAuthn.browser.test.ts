import { encodeBase64url, type PasskeyAssertion } from '@payaloud/core/confirmation';
import { expect, it } from 'vitest';
import { withAuthenticator } from '../../../browser/test/virtualAuthenticator';
import { simpleWebAuthn } from './simpleWebAuthn';

const passkeys = simpleWebAuthn({ origins: [location.origin], rpId: location.hostname, rpName: 'Shop' });
const random = () => encodeBase64url(crypto.getRandomValues(new Uint8Array(32)));

it('an authenticator of this browser is registered, and its answers are verified', async () => {
  await withAuthenticator({ hasPrf: false }, async () => {
    const challenge = random();
    const options = await passkeys.registrationOptions({ user: 'ada', challenge, known: [] });
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      options as PublicKeyCredentialCreationOptionsJSON,
    );
    const created = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    expect(await passkeys.verifyRegistration(created.toJSON(), random())).toBeNull();
    const passkey = await passkeys.verifyRegistration(created.toJSON(), challenge);
    if (!passkey) throw new Error('The passkey was refused');

    const answer = async (challengeText: string): Promise<PasskeyAssertion> => {
      const asked = PublicKeyCredential.parseRequestOptionsFromJSON({
        challenge: challengeText,
        userVerification: 'required',
      });
      const credential = (await navigator.credentials.get({ publicKey: asked })) as PublicKeyCredential;
      return credential.toJSON() as PasskeyAssertion;
    };
    const stored = { ...passkey, enrolledAt: 0 };
    const asked = random();
    const assertion = await answer(asked);
    const counter = await passkeys.verifyAssertion(assertion, asked, stored);
    expect(counter).toBeGreaterThan(passkey.counter);
    expect(await passkeys.verifyAssertion(assertion, random(), stored)).toBeNull();
    expect(await passkeys.verifyAssertion(assertion, asked, { ...stored, counter: counter ?? 0 })).toBeNull();
  });
});
