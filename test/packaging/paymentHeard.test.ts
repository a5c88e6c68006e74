import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, textOf } from './guides';

/** After a change of sentences, `node scripts/record-payment.mjs` records and writes them anew. */
it('the recording of a payment has words that the page voice says today', () => {
  const log = readFileSync(join(root, 'test/end-to-end/order-page/heard/tip-en.txt'), 'utf8');
  const [, words = ''] = /```text\n(.*?)```/s.exec(textOf('payment-heard')) ?? [];
  expect(words).not.toBe('');
  expect(log.endsWith(words)).toBe(true);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('](docs/payment-heard.ogg)');
  // So that it loads at once on a phone.
  expect(statSync(join(root, 'docs', 'payment-heard.ogg')).size).toBeLessThan(150_000);
});
