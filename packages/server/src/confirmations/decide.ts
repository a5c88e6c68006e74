import { timingSafeEqual } from 'node:crypto';
import type { Challenge, ConfirmationMethod } from '@payaloud/core/confirmation';
import { attemptMs } from '../store/attemptsIn';
import type { ConfirmationFacts, ConfirmedBy, RecentAttempts } from '../store/confirmationStore';
import type { AttemptResult, ConfirmationVerdict, ProofRefusal } from './verdict';

/** An attempt whose proof was checked already. */
export interface CheckedAttempt {
  readonly user: string;
  readonly orderId: string;
  /** Of the order as it is now. */
  readonly orderHash: string;
  readonly challenge: Challenge;
  readonly txn: string;
  readonly method: ConfirmationMethod;
  readonly proof: ConfirmedBy | ProofRefusal;
}

/** Most wrong codes, and most codes that are sent, in 15 minutes and in a day. */
const most = { wrong: 5, wrongToday: 20, sent: 5, sentToday: 20 } as const;

/** Decides about an attempt. It runs in the transaction that stores the verdict. */
export function decide(attempt: CheckedAttempt, facts: ConfirmationFacts): ConfirmationVerdict {
  const { method, proof, challenge } = attempt;
  const closed = findClosed(attempt, facts);
  if (closed) return { outcome: 'expired', result: closed };
  if (isGuessable(method) && isBlocked(facts.recent)) return { outcome: 'blocked', result: 'blocked' };
  if (!challenge.methods.includes(method)) return { outcome: 'not-recognized', result: 'other-method' };
  if (typeof proof === 'string') return { outcome: 'not-recognized', result: proof };
  if (proof.kind === 'code' && !isSameHash(proof.codeHash, facts.challenge?.codeHash ?? null)) {
    return { outcome: 'not-recognized', result: 'wrong-code' };
  }
  // The payer answers again after a lost reply. It is the same confirmation, which is spent once.
  const wasConfirmed = facts.challenge?.confirmedAt != null;
  return { outcome: 'confirmed', result: wasConfirmed ? 'confirmed-before' : 'confirmed' };
}

/** In ms, until a code may be sent to this user again. 0 if one may be sent now. */
export function codeWait(recent: RecentAttempts, now: number): number {
  const waits = limits.map(([kind, windowMs]) => {
    const since = recent.since[kind];
    return since === null || recent[kind] < most[kind] ? 0 : since + windowMs - now;
  });
  return Math.max(0, ...waits);
}

const limits = [
  ['wrong', attemptMs.window],
  ['sent', attemptMs.window],
  ['wrongToday', attemptMs.day],
  ['sentToday', attemptMs.day],
] as const;

/** Decides whether a code may be sent. Null if it may. */
export function decideCode(
  attempt: Omit<CheckedAttempt, 'method' | 'proof'>,
  facts: ConfirmationFacts,
): ConfirmationVerdict | null {
  const closed = findClosed(attempt, facts);
  if (closed) return { outcome: 'expired', result: closed };
  if (facts.challenge?.confirmedAt != null) return { outcome: 'expired', result: 'used' };
  if (!attempt.challenge.methods.includes('code')) return { outcome: 'not-recognized', result: 'other-method' };
  const { recent } = facts;
  const isFlood = recent.sent >= most.sent || recent.sentToday >= most.sentToday;
  return isFlood || isBlocked(recent) ? { outcome: 'blocked', result: 'blocked' } : null;
}

/** True if the next wrong code blocks this user. */
export function isLastTry({ wrong, wrongToday }: RecentAttempts): boolean {
  return wrong + 1 === most.wrong || wrongToday + 1 === most.wrongToday;
}

/** Why this challenge cannot be confirmed, or cannot be confirmed any more. */
function findClosed(
  { user, orderId, orderHash, txn }: Omit<CheckedAttempt, 'method' | 'proof'>,
  { now, challenge }: ConfirmationFacts,
): AttemptResult | null {
  if (!challenge) return 'unknown-challenge';
  if (challenge.userRef !== user) return 'other-user';
  if (challenge.orderId !== orderId) return 'other-order';
  // The bytes hold amount, currency, payee, key and methods, so that none of them can be another.
  if (challenge.txn !== txn) return 'other-bytes';
  if (challenge.orderHash !== orderHash) return 'order-changed';
  if (challenge.isSpent) return 'used';
  // Negated so that NaN is refused.
  return now < challenge.expiresAt ? null : 'expired';
}

/**
 * Wrong codes also block a drawing and a voice, so that another method gives no more tries. Nobody can guess a passkey or a key: they
 * stay open, so that a flood of failures locks nobody out.
 */
function isGuessable(method: ConfirmationMethod): boolean {
  return method === 'code' || method === 'drawing' || method === 'voice';
}

function isBlocked({ wrong, wrongToday }: RecentAttempts): boolean {
  return wrong >= most.wrong || wrongToday >= most.wrongToday;
}

function isSameHash(given: string, stored: string | null): boolean {
  if (stored === null) return false;
  // Both are SHA-256, so that their lengths are equal.
  return timingSafeEqual(Buffer.from(given), Buffer.from(stored));
}
