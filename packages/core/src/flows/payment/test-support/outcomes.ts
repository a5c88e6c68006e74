import type { PayOutcome } from '@payaloud/core/payment';

/** One of each kind, two of a success, and two of a payment that goes on. */
export const outcomes: readonly PayOutcome[] = [
  { kind: 'succeeded', reference: 'R1' },
  { kind: 'succeeded', amount: { minorUnits: 9900, currency: 'USD' } },
  { kind: 'refunded', reference: 'R3' },
  { kind: 'declined', reason: 'card-expired' },
  { kind: 'failed' },
  { kind: 'cancelled' },
  { kind: 'expired' },
  { kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example' } },
  { kind: 'undoable', forMs: 5_000 },
  { kind: 'processing' },
  { kind: 'processing', heldBy: 'bank' },
  { kind: 'unknown', reference: 'R2' },
  { kind: 'not-found' },
];
