import type { FoundPayment, PayOutcome } from '@payaloud/core/payment';
import { describe, expect, it } from 'vitest';
import { messageOf } from './test-support/messageOf';
import { order, simulatePayment } from './test-support/simulatePayment';

const question: PayOutcome = { kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example/3ds' } };
const paid: PayOutcome = { kind: 'succeeded', reference: 'R7' };

/** A payer who left the page for the bank's. `back` opens the page to which the bank leads. */
async function leaveForBank(asks: 'about the order first' | 'about the payment only', goesThere = true) {
  const { clock, open } = simulatePayment();
  const server = { outcome: question, asked: 0 };
  const how = {
    createPaymentId: () => 'id-1',
    pay: async () => question,
    check: async () => {
      server.asked += 1;
      return server.outcome;
    },
    leave: () => {},
  };
  const findPayment = async (): Promise<FoundPayment> => ({ paymentId: 'id-1', outcome: server.outcome });
  const first = open(how);
  first.controller.pay();
  await clock.pass(100);
  if (goesThere) first.controller.performAction();
  await clock.pass(100);
  first.tab.end();
  server.asked = 0;
  return { clock, server, back: () => open({ ...how, ...(asks === 'about the order first' ? { findPayment } : {}) }) };
}

describe.each(['about the order first', 'about the payment only'] as const)(
  'a page that asks %s, and to which the bank leads back',
  (asks) => {
    it('says that it is checking, asks at once, and says the outcome that the server learns a moment later', async () => {
      const { clock, server, back } = await leaveForBank(asks);
      const page = back();
      await clock.pass(100);
      expect(page.said).toEqual([messageOf('checking')]);
      expect(server.asked).toBe(1);
      expect(page.controller.getState()).toMatchObject({ status: 'processing', isBack: true });
      server.outcome = paid;
      await clock.pass(3_000);
      expect(page.said).toEqual([messageOf('checking'), messageOf('succeeded', { reference: 'R7' })]);
    });

    it('asks the payer to go to the bank again if the server still waits for the answer after three seconds', async () => {
      const { clock, back } = await leaveForBank(asks);
      const page = back();
      await clock.pass(2_500);
      expect(page.status()).toBe('processing');
      await clock.pass(1_000);
      expect([page.status(), page.said.length]).toEqual(['action-required', 2]);
    });

    it('asks a payer who has not been at the bank at once', async () => {
      const { clock, back } = await leaveForBank(asks, false);
      const page = back();
      await clock.pass(100);
      expect(page.status()).toBe('action-required');
    });
  },
);

it('a page whose server knows the outcome at once says only that', async () => {
  const { clock, server, back } = await leaveForBank('about the order first');
  server.outcome = paid;
  const page = back();
  expect(page.controller.getState()).toMatchObject({ status: 'looking-up', isBack: true });
  await clock.pass(3_000);
  expect(page.said).toEqual([messageOf('succeeded', { reference: 'R7' })]);
});

it.each(['paid', 'forgotten'] as const)('it is not kept that the payer left once the order is %s', async (how) => {
  const { clock, server, back } = await leaveForBank('about the order first');
  const page = back();
  const left = () => page.tab.platform.storage?.getItem(`payaloud:left:${order.id}`) ?? null;
  await clock.pass(100);
  expect(left()).toBe('id-1');
  if (how === 'paid') server.outcome = paid;
  else page.controller.forget();
  await clock.pass(3_000);
  expect(left()).toBeNull();
});
