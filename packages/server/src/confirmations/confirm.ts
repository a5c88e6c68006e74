import { parseChallenge, type Challenge } from '@payaloud/core/confirmation';
import { hashOrder } from '../hashOrder';
import type { AskedOrder } from './askedOrder';
import { createCode, hashCode } from './codes';
import type { CodeChannel } from './confirmationsOptions';
import { codeWait, decide, decideCode, isLastTry } from './decide';
import { hashChallenge, type ConfirmationsContext } from './issue';
import { notify } from './notify';
import type { Proof } from './proof';
import type { ConfirmationOutcome, ProofRefusal } from './verdict';
import { verifyProof } from './verifyProof';

export type ConfirmationAnswer =
  /** The payment is created with this id. It counts for 15 minutes, and once. */
  | { readonly outcome: 'confirmed'; readonly confirmationId: string }
  | { readonly outcome: Exclude<ConfirmationOutcome, 'confirmed'> };

/** Checks an answer to a challenge, and stores what became of it. */
export async function confirm(
  context: ConfirmationsContext,
  { user, orderId, order, challenge: text, proof }: AskedOrder & { readonly challenge: string; readonly proof: Proof },
): Promise<ConfirmationAnswer> {
  const { store, clock, passkeys = null } = context;
  const challenge = readChallenge(context, text);
  if (!challenge) return { outcome: 'expired' };
  const { challengeId } = challenge;
  const txn = hashChallenge(text);
  const { method } = proof;
  const checked = await verifyProof({ store: store.confirmations, passkeys, user, challenge, txn }, proof);
  const attempt = { user, orderId, orderHash: hashOrder(orderId, order), challenge, txn, method, proof: checked };
  let isLast = false;
  const asked = {
    userRef: user,
    challengeId,
    method,
    now: () => clock.wall(),
    by: isRefusal(checked) ? null : checked,
  };
  const { outcome, result } = await store.confirmations.confirm(asked, (facts) => {
    isLast = isLastTry(facts.recent);
    return decide(attempt, facts);
  });
  if (result === 'wrong-code' && isLast) notify(context, { about: 'blocked', user, keyId: null });
  return outcome === 'confirmed' ? { outcome, confirmationId: challengeId } : { outcome };
}

/** The outcome of a request for a code. */
export type CodeAnswer =
  /** `to`: as `sendCode` of the options told it; null if it told nothing. */
  | { readonly outcome: 'sent'; readonly to: CodeChannel | null }
  /** `retryAfterMs`: no code is sent to this user before. */
  | { readonly outcome: 'blocked'; readonly retryAfterMs: number }
  | { readonly outcome: Exclude<ConfirmationOutcome, 'confirmed' | 'blocked'> };

/** Sends a code for this challenge. A newer code replaces an older one. */
export async function sendCode(
  context: ConfirmationsContext,
  { user, orderId, order, challenge: text }: AskedOrder & { readonly challenge: string },
): Promise<CodeAnswer> {
  const { store, clock, sendCode: send } = context;
  const challenge = readChallenge(context, text);
  if (!challenge || !send) return { outcome: 'expired' };
  const { challengeId, amount, payeeName } = challenge;
  const code = createCode();
  const attempt = { user, orderId, orderHash: hashOrder(orderId, order), challenge, txn: hashChallenge(text) };
  let retryAfterMs = 0;
  const refusal = await store.confirmations.storeCode(
    { userRef: user, challengeId, now: () => clock.wall(), codeHash: hashCode(challengeId, code) },
    (facts) => {
      retryAfterMs = codeWait(facts.recent, facts.now);
      return decideCode(attempt, facts);
    },
  );
  if (refusal?.outcome === 'blocked') return { outcome: 'blocked', retryAfterMs };
  if (refusal) return { outcome: refusal.outcome === 'confirmed' ? 'expired' : refusal.outcome };
  const to = await send({ user, code, orderId, amount, payeeName });
  return { outcome: 'sent', to: to === 'phone' || to === 'email' ? to : null };
}

/** Null unless the bytes are a challenge of this server, in this environment. Its time is checked in the transaction. */
function readChallenge({ audience, environment }: ConfirmationsContext, text: string): Challenge | null {
  const reading = parseChallenge(text, { audience });
  return reading.ok && reading.challenge.environment === environment ? reading.challenge : null;
}

function isRefusal(checked: Awaited<ReturnType<typeof verifyProof>>): checked is ProofRefusal {
  return typeof checked === 'string';
}
