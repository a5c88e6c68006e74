import type { Delivery } from '@payaloud/core/announcement';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { pass, setUpIdentityTests, simulateIdentity, testClock } from '../../test/simulateIdentity';
import { simulatePayment } from './payment/test-support/simulatePayment';

setUpIdentityTests();

const order = { id: 'order-1', amount: { minorUnits: 2350, currency: 'USD' }, payee: 'Blue Bottle' };
const named = 'Code accepted. Not paid yet: 23.50 dollars to Blue Bottle.';

/** Identity is confirmed by code, and the payment of `paid` follows on the same page. */
async function payAfterIdentity({ paid = order, delivery = 'delivered' as Delivery, waitMs = 0 } = {}) {
  const announcer = createRecordedAnnouncer({ deliver: ({ text }) => (text === named ? delivery : 'delivered') });
  const { identity } = simulateIdentity({ announcer });
  identity.connect();
  await pass();
  identity.sendCode('123456');
  await pass(waitMs);
  const { controller } = simulatePayment({ clock: testClock() }).open({ announcer, order: paid });
  return { said: () => announcer.said.map(({ text }) => text), controller };
}

describe('a payment that follows its identity', () => {
  it('is named once, and Pay works', async () => {
    const { said, controller } = await payAfterIdentity();
    expect(said()).toEqual([named]);
    expect(controller.getState()).toMatchObject({ status: 'review', hearing: 'heard' });
  });

  it.each<[string, Parameters<typeof payAfterIdentity>[0]]>([
    ['the amount is another', { paid: { ...order, amount: { minorUnits: 235_000, currency: 'USD' } } }],
    ['the currency is another', { paid: { ...order, amount: { minorUnits: 2350, currency: 'EUR' } } }],
    ['the payee is another', { paid: { ...order, payee: 'Blue Battle' } }],
    ['the message was interrupted', { delivery: 'interrupted' }],
    ['the message was not heard', { delivery: 'unheard' }],
    ['the message left the amount out', { delivery: 'masked' }],
    ['the message was ten seconds ago', { waitMs: 10_001 }],
  ])('is named again if %s', async (_case, options) => {
    const { said } = await payAfterIdentity(options);
    expect(said()).toEqual([named, expect.stringMatching(/^You’re about to pay /)]);
  });

  it('is named again at the next try', async () => {
    const { said, controller } = await payAfterIdentity();
    controller.cancel();
    controller.retry();
    expect(said().at(-1)).toBe('You’re about to pay 23.50 dollars to Blue Bottle. Nothing has been paid yet.');
  });

  it('keeps Pay closed until the message was delivered', async () => {
    const endings: (() => void)[] = [];
    const announcer = createRecordedAnnouncer({ later: (run) => void endings.push(run) });
    const { identity } = simulateIdentity({ announcer });
    identity.connect();
    await pass();
    identity.sendCode('123456');
    await pass();
    const { controller } = simulatePayment({ clock: testClock() }).open({ announcer, order });
    expect(controller.getState()).toMatchObject({ hearing: 'unheard' });
    for (const end of endings) end();
    expect(controller.getState()).toMatchObject({ hearing: 'heard' });
  });
});
