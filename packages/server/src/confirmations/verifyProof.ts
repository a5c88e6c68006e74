import { isAnswerTo, parseConfirmation, type Challenge, type PasskeyAssertion } from '@payaloud/core/confirmation';
import type { ConfirmationStore, ConfirmedBy } from '../store/confirmationStore';
import { hashCode } from './codes';
import { ecdsa, importDeviceKey } from './deviceKeys';
import type { PasskeyVerifier } from './passkeyVerifier';
import type { Proof } from './proof';
import type { ProofRefusal } from './verdict';

interface Verifying {
  readonly store: ConfirmationStore;
  readonly passkeys: PasskeyVerifier | null;
  readonly user: string;
  readonly challenge: Challenge;
  /** SHA-256 of the challenge's bytes, as base64url. */
  readonly txn: string;
}

/** Checks an answer by itself. Whether the challenge is open, and a code right, is decided in the transaction. */
export async function verifyProof(verifying: Verifying, proof: Proof): Promise<ConfirmedBy | ProofRefusal> {
  switch (proof.method) {
    case 'drawing':
    case 'device':
    case 'voice':
      return verifySignature(verifying, proof);
    case 'passkey':
      return verifyPasskey(verifying, proof.assertion);
    case 'code':
      return { kind: 'code', codeHash: hashCode(verifying.challenge.challengeId, proof.code) };
  }
}

async function verifySignature(
  { store, user, challenge, txn }: Verifying,
  { method, jws }: Extract<Proof, { readonly jws: string }>,
): Promise<ConfirmedBy | ProofRefusal> {
  const signed = parseConfirmation(jws);
  if (!signed) return 'unreadable-proof';
  const { confirmation, signature, signingInput } = signed;
  if (confirmation.method !== method) return 'other-method';
  if (!isAnswerTo(challenge, txn, confirmation)) return 'other-challenge';
  const device = (await store.listDevices(user)).find(({ keyId }) => keyId === confirmation.keyId);
  if (!device) return 'other-key';
  const key = await importDeviceKey(device);
  const isSigned = await crypto.subtle.verify(ecdsa, key, signature, Buffer.from(signingInput));
  return isSigned ? { kind: 'device-key', keyId: device.keyId, method } : 'bad-signature';
}

async function verifyPasskey(
  { store, passkeys, user, txn }: Verifying,
  assertion: PasskeyAssertion,
): Promise<ConfirmedBy | ProofRefusal> {
  const passkey = (await store.listPasskeys(user)).find(({ passkeyId }) => passkeyId === assertion.id);
  if (!passkey || !passkeys) return 'other-key';
  const counter = await passkeys.verifyAssertion(assertion, txn, passkey);
  return counter === null ? 'bad-passkey' : { kind: 'passkey', passkeyId: passkey.passkeyId, counter };
}
