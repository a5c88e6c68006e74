import { formatChallenge, type ChallengeFacts } from '@payaloud/core/internal/confirmation';
import { money } from '@payaloud/core/money';

let count = 0;

/**
 * A server's challenge in base64url: 23.50 dollars to Blue Bottle, by any method, valid for ten minutes, in the `test`
 * environment. Each has its own id; the payment is the same.
 *
 * @example
 *   const challenge = createTestChallenge({ amount: money(500, 'USD'), payeeName: 'Corner Cafe' });
 */
export function createTestChallenge(change: Partial<ChallengeFacts> = {}): string {
  count += 1;
  return formatChallenge({
    audience: 'https://pay.example',
    environment: 'test',
    challengeId: `challenge-${count}`,
    paymentId: 'payment-1',
    orderHash: 'A'.repeat(43),
    amount: money(2350, 'USD'),
    payeeId: 'payee-1',
    payeeName: 'Blue Bottle',
    userRef: 'user-1',
    keyId: null,
    methods: ['drawing', 'passkey', 'device', 'code'],
    nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
    issuedAt: 1_800_000_000,
    expiresAt: 1_800_000_600,
    ...change,
  });
}
