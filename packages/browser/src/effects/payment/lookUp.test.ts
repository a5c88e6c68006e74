import { PayaloudBrowserError } from '@payaloud/browser';
import type { FoundPayment } from '@payaloud/core/payment';
import { describe, expect, it } from 'vitest';
import { order, simulatePayment } from './test-support/simulatePayment';

const none: FoundPayment = { paymentId: null, outcome: { kind: 'not-found' } };

/** A page whose server gives these answers, in order; the last one stays. `null`: it never answers. */
function openWith(answers: readonly unknown[]) {
  const { clock, open } = simulatePayment();
  const asked: { orderId: string; signal: AbortSignal }[] = [];
  const page = open({
    findPayment(orderId, signal) {
      asked.push({ orderId, signal });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer === null ? new Promise(() => {}) : Promise.resolve(answer as FoundPayment);
    },
  });
  return { clock, page, asked };
}

describe('a page that asks its server about the order', () => {
  it('says only the review if nothing was paid, and asks once', async () => {
    const { clock, page, asked } = openWith([none]);
    expect(page.status()).toBe('looking-up');
    await clock.pass(5_000);
    expect(page.said).toEqual(['You’re about to pay 23.50 dollars to Corner Cafe. Nothing has been paid yet.']);
    expect(asked.map(({ orderId }) => orderId)).toEqual([order.id]);
  });

  it('says that the order was paid, and never charges it, although its browser stored nothing', async () => {
    const { clock, provider, open } = simulatePayment({ lookups: 'first', missing: ['storage'] });
    const killed = open();
    await clock.pass(1_000);
    killed.controller.pay();
    await clock.pass(300);
    killed.tab.end();
    const page = open();
    page.controller.pay();
    await clock.pass(2_000);
    page.controller.pay();
    await clock.pass(5_000);
    expect([page.status(), provider.chargesOf(order.id).length]).toEqual(['succeeded', 1]);
    expect(page.said.some((text) => text.startsWith('Paid 23.50 dollars to Corner Cafe'))).toBe(true);
    expect(page.said.join(' ')).not.toContain('Nothing has been paid');
  });

  it.each([
    ['never answers', null],
    ['answers with an error', { error: { code: 'signed-out', message: 'Sign in' } }],
    ['answers with nothing', undefined],
    ['answers with no id and a payment', { paymentId: null, outcome: { kind: 'succeeded' } }],
    ['answers with an id and no payment', { paymentId: 'a', outcome: { kind: 'not-found' } }],
    ['answers with an id and nothing to read', { paymentId: 'a', outcome: null }],
  ])(
    'says that it is not clear if the server %s, asks again by itself, and lets nothing be paid',
    async (_how, answer) => {
      const { clock, page, asked } = openWith([answer, none]);
      await clock.pass(answer === null ? 10_500 : 500);
      expect(page.said).toEqual([
        expect.stringMatching(/^Don’t pay again: 23\.50 dollars to Corner Cafe\. We don’t know yet/),
      ]);
      page.controller.pay();
      expect(page.said.at(-1)).toBe('Still not clear. Don’t pay again.');
      await clock.pass(1_500);
      expect([page.status(), asked.length]).toEqual(['review', 2]);
    },
  );

  it('asks a payer to sign in whom the server does not know, and goes on once it does', async () => {
    const { clock, open } = simulatePayment();
    let isSignedIn = false;
    const page = open({
      async findPayment() {
        if (!isSignedIn) throw new PayaloudBrowserError('signed-out', 'The server answered with 401.');
        return none;
      },
    });
    await clock.pass(500);
    expect(page.said).toEqual(['You’re signed out. Sign in again.']);
    isSignedIn = true;
    await clock.pass(2_000);
    expect([page.status(), page.said.at(-1)]).toEqual([
      'review',
      'You’re about to pay 23.50 dollars to Corner Cafe. Nothing has been paid yet.',
    ]);
  });

  it('stops a question that nobody waits for any more', async () => {
    const { clock, page, asked } = openWith([null]);
    page.disconnect();
    await clock.pass(60_000);
    expect([page.said, asked.map(({ signal }) => signal.aborted)]).toEqual([[], [true]]);
  });

  it('says of two orders that each is not clear', async () => {
    const { clock, page } = openWith([null]);
    await clock.pass(11_000);
    page.controller.setOrder({ ...order, id: 'order-2' });
    await clock.pass(11_000);
    expect(page.said.filter((text) => text.includes('We don’t know yet')).length).toBe(2);
  });
});

/** Browsers whose storage lags longer than any that was observed, for example a throttled phone. */
const slow = { missing: ['lock', 'channel'] as const, storageLagMs: 5_000 };
const gaps = [150, 200, 300, 500, 800, 1_000, 1_100, 1_500, 2_500, 4_000];

async function chargesOfTwoTabs(lookups: 'first' | 'never', gap: number): Promise<number> {
  const { clock, provider, open } = simulatePayment({ ...slow, lookups });
  const tabs = [open(), open()];
  await clock.pass(500);
  for (const { controller } of tabs) {
    controller.pay();
    await clock.pass(gap);
  }
  await clock.pass(30_000);
  return provider.chargesOf(order.id).length;
}

describe('two tabs without locks, whose storage lags longer than a tab waits', () => {
  it.each(gaps)(
    'charge once, because each asks the server before it sends (%i ms between the presses)',
    async (gap) => {
      expect(await chargesOfTwoTabs('first', gap)).toBe(1);
    },
  );

  it('would charge twice if they did not ask', async () => {
    expect(await chargesOfTwoTabs('never', 1_000)).toBe(2);
  });
});
