import { createHash, randomBytes } from 'node:crypto';
import { cleanPayee } from '@payaloud/core/announcement';
import { formatChallenge, type ConfirmationMethod } from '@payaloud/core/confirmation';
import type { Clock } from '../clock';
import { hashOrder } from '../hashOrder';
import type { AskedOrder } from './askedOrder';
import type { ConfirmationsOptions } from './confirmationsOptions';
import { PayaloudServerError } from '../PayaloudServerError';
import { methodsOf } from './policy';

export interface ConfirmationsContext extends ConfirmationsOptions {
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

/** In seconds. Drawing, listening and a code from another screen take a while, and an old amount must not be paid. */
const lifetime = 600;

/** Makes a challenge, stores its hash and returns its bytes. Null if this order needs none. */
export async function issue(
  context: ConfirmationsContext,
  { user, orderId, order, keyId: asked }: AskedOrder & { readonly keyId: string | null },
): Promise<string | null> {
  const { audience, environment, store, policyOf, clock } = context;
  const policy = await policyOf({ ...order, orderId }, user);
  if (!policy) return null;
  const { payee, amount } = order;
  if (!payee) throw new PayaloudServerError('no-payee', 'orderOf must give the payee of an order that is confirmed');
  const devices = asked === null ? [] : await store.confirmations.listDevices(user);
  const keyId = devices.find((device) => device.keyId === asked)?.keyId ?? null;
  const methods = methodsOf(policy, keyId !== null);
  requireWays(context, methods);
  const issuedAt = Math.floor(clock.wall() / 1000);
  const facts = {
    challengeId: randomId(),
    paymentId: randomId(),
    orderHash: hashOrder(orderId, order),
    issuedAt,
    expiresAt: issuedAt + lifetime,
  };
  const text = formatChallenge({
    ...facts,
    audience,
    environment,
    amount,
    payeeId: payee.id,
    payeeName: cleanPayee(payee.name),
    userRef: refOf(user),
    keyId,
    methods,
    nonce: randomId(),
  });
  await store.confirmations.issue({
    ...facts,
    userRef: user,
    orderId,
    txn: hashChallenge(text),
    // Exact, so that a key which was added in the same second is older than the challenge.
    issuedAt: clock.wall(),
    expiresAt: facts.expiresAt * 1000,
  });
  return text;
}

/** SHA-256 of the challenge's bytes, as base64url. */
export function hashChallenge(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'base64url')).digest('base64url');
}

/** The page needs a name of the user that is always the same, not the merchant's own. */
function refOf(user: string): string {
  return createHash('sha256').update(`payaloud-user.${user}`).digest('base64url');
}

function requireWays({ sendCode, passkeys }: ConfirmationsContext, methods: readonly ConfirmationMethod[]): void {
  const isMissing = (methods.includes('code') && !sendCode) || (methods.includes('passkey') && !passkeys);
  if (isMissing) throw new PayaloudServerError('no-way', 'A code needs sendCode, and a passkey needs passkeys');
}

function randomId(): string {
  return randomBytes(16).toString('base64url');
}
