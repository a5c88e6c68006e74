import { money } from '../../money';
import type { ChallengeFacts } from '../challenge';

/** A challenge from a server: 23.50 dollars to Blue Bottle, valid for ten minutes. */
export const facts: ChallengeFacts = {
  audience: 'https://pay.example',
  environment: 'test',
  challengeId: 'challenge-1',
  paymentId: 'payment-1',
  orderHash: 'A'.repeat(43),
  amount: money(2350, 'USD'),
  payeeId: 'payee-1',
  payeeName: 'Blue Bottle',
  userRef: 'user-1',
  keyId: null,
  methods: ['drawing', 'passkey', 'code'],
  nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
  issuedAt: 1_800_000_000,
  expiresAt: 1_800_000_600,
};

/** The same challenge as the array of its format, so that a test can replace one part. */
export const parts: readonly unknown[] = [
  'payaloud-pay-1',
  'https://pay.example',
  'test',
  'challenge-1',
  'payment-1',
  'A'.repeat(43),
  '2350',
  'USD',
  'payee-1',
  'Blue Bottle',
  'user-1',
  null,
  ['drawing', 'passkey', 'code'],
  'AAAAAAAAAAAAAAAAAAAAAA',
  1_800_000_000,
  1_800_000_600,
];
