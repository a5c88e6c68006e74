import type { FaultRow } from '../faultRow';
import { smallTransfer, transfer } from '../payer';

/** They count the presses of a payment without a fault. */
const plain = { step: 'none', fault: 'none', next: 'goes on', end: 'paid', charges: 1, run: async () => {} } as const;

export const withoutFault: readonly FaultRow[] = [
  { ...plain, next: 'tips, and pays' },
  { ...plain, next: 'sends a small amount', errand: smallTransfer },
  { ...plain, next: 'sends more, with a code', errand: transfer },
  { ...plain, next: 'answers the bank', scene: 'asks' },
];
