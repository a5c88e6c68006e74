import { money } from '../../money';
import type { ChallengeFacts } from '../challenge';

/** A challenge as a server makes it: 23.50 dollars to Blue Bottle, for ten minutes. */
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

/** The array of the format, so that a test can spoil one place of it. */
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
