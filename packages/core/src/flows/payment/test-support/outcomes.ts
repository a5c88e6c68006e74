import type { PayOutcome } from '@payaloud/core/payment';

/** One of each kind, and two of a success. */
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
  { kind: 'unknown', reference: 'R2' },
  { kind: 'not-found' },
];
