import { isCharge, isOutcomeKind, type FoundPayment, type PaymentAction, type PayOutcome } from './outcome';

/** Longer than any provider's reference, and short enough to listen to. */
const referenceLength = 64;
/** Browsers store timer delays in 31 bits of milliseconds. */
const maxTimerMs = 2 ** 31 - 1;

/**
 * Validates a server's answer, because an app's types do not bind its server. Invalid parts are left out if the rest is
 * still true. An unreadable answer is `unknown`, never a refusal. `null` means no answer.
 *
 * @example
 *   readOutcome({ kind: 'declined', reason: 'insufficient-funds' }); // the same
 *   readOutcome({ kind: 'paid' }); // { kind: 'unknown' }
 */
export function readOutcome(answer: unknown): PayOutcome | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { kind, amount, reason, action, forMs, heldBy, ...rest } = answer as Readonly<Record<string, unknown>>;
  // The server is newer than this page and sent a kind that it does not know.
  if (!isOutcomeKind(kind)) return { kind: 'unknown', ...referenceIn(rest) };
  switch (kind) {
    case 'succeeded':
    case 'refunded':
      return { kind, ...referenceIn(rest), ...(isCharge(amount) ? { amount } : {}) };
    case 'declined':
    case 'failed':
    case 'cancelled':
    case 'expired':
    case 'not-found':
      // A reason without a sentence is said as `other`.
      return { kind, ...(typeof reason === 'string' ? { reason } : {}) } as PayOutcome;
    case 'processing':
      return heldBy === 'bank' ? { kind, heldBy } : { kind };
    case 'undoable':
      return isTime(forMs) ? { kind, forMs } : { kind: 'processing' };
    case 'action-required':
      return isAction(action) ? { kind, action } : { kind: 'unknown' };
    case 'unknown':
      return { kind, ...referenceIn(rest) };
  }
}

/**
 * Validates a server's answer about an order. `null` means no answer, and never that nothing was paid: an error's body, a
 * payment without an id and an id without its outcome are not clear.
 */
export function readFoundPayment(answer: unknown): FoundPayment | null {
  const { paymentId, outcome: given } = Object(answer) as Readonly<Record<string, unknown>>;
  const outcome = readOutcome(given);
  if (outcome?.kind === 'not-found') return paymentId === null ? { paymentId, outcome: { kind: 'not-found' } } : null;
  return outcome && typeof paymentId === 'string' && paymentId !== '' ? { paymentId, outcome } : null;
}

function referenceIn({ reference }: Readonly<Record<string, unknown>>): { reference?: string } {
  const isNamed = typeof reference === 'number' || (typeof reference === 'string' && reference !== '');
  return isNamed ? { reference: String(reference).slice(0, referenceLength) } : {};
}

function isTime(ms: unknown): ms is number {
  return typeof ms === 'number' && ms > 0 && ms <= maxTimerMs;
}

function isAction(action: unknown): action is PaymentAction {
  const { kind, url, imageUrl, link } = Object(action) as Record<string, unknown>;
  if (kind === 'qr') return typeof imageUrl === 'string' && (link === undefined || typeof link === 'string');
  return (kind === '3-d-secure' || kind === 'redirect') && typeof url === 'string';
}
