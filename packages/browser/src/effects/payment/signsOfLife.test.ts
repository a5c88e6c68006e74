import type { PayOutcome } from '@payaloud/core/payment';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { beginsAs } from './test-support/messageOf';
import { simulatePayment } from './test-support/simulatePayment';

const stillPaying = en.sentences.payment.replies['still-going'];

describe('a bank that takes long', () => {
  it('lets the payer hear within five seconds that the payment goes on, and again at growing distances', async () => {
    const { clock, open } = simulatePayment({ provider: { plan: () => ({ workMs: 20_000 }) } });
    const page = open();
    page.controller.pay();
    const seconds: number[] = [];
    for (let second = 1; second <= 19; second++) {
      const { length } = page.said;
      await clock.pass(1_000);
      if (page.said.length > length) seconds.push(second);
    }
    expect(seconds).toEqual([1, 5, 14]);
    expect(page.announcer.said.slice(-2)).toEqual([
      expect.objectContaining({ text: stillPaying, urgency: 'polite' }),
      expect.objectContaining({ text: stillPaying, urgency: 'polite' }),
    ]);
    await clock.pass(60_000);
    expect(page.said.at(-1)).toMatch(beginsAs('succeeded'));
  });

  it('is told of ever more rarely, and no more once the bank holds the payment or its end is known', async () => {
    const { clock, open } = simulatePayment();
    let answer: PayOutcome = { kind: 'processing' };
    const page = open({ pay: async () => answer, check: async () => answer });
    const signs = () => page.said.filter((text) => text === stillPaying).length;
    page.controller.pay();
    await clock.pass(24 * 3_600_000);
    expect(signs()).toBeLessThan(20);
    answer = { kind: 'processing', heldBy: 'bank' };
    page.tab.wake();
    await clock.pass(1_000);
    const { length } = page.said;
    await clock.pass(24 * 3_600_000);
    expect(page.said).toHaveLength(length);
    answer = { kind: 'succeeded' };
    page.tab.wake();
    await clock.pass(24 * 3_600_000);
    expect(page.said).toHaveLength(length + 1);
  });
});
