import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { createShops, pageId } from './test-support/createShop';
import { firstStoreKinds } from './test-support/databases';

const usd = (units: number) => money(units, 'USD');
const [first, second] = ['refund-0000000001', 'refund-0000000002'] as const;

describe.each(firstStoreKinds)('a refund over %s', (kind) => {
  const openShop = createShops(kind);

  /** A shop with an order of 23.50 dollars that is paid. */
  async function openPaid(means = 'pm_card_visa') {
    const shop = await openShop();
    const id = pageId();
    await shop.pay(id, shop.addOrder(), means);
    const { paymentId = '', state } = (await shop.store.find(id)) ?? {};
    return {
      ...shop,
      id,
      ref: state?.ref ?? '',
      refund: (refundId: string, amount = usd(1000)) => shop.payments.refund(paymentId, { refundId, amount }),
    };
  }

  it('gives money back once for each id', async () => {
    const { refund, payments, events, fake } = await openPaid();
    expect(await refund(first)).toEqual({ ok: true });
    expect(await refund(first)).toEqual({ ok: true });
    expect(await refund(second, usd(1351))).toEqual({ ok: false, reason: 'too-much' });
    expect(fake.refunds.map(({ amount }) => amount)).toEqual([1000]);
    await payments.deliverNews();
    expect(events.map(({ about }) => about).sort()).toEqual(['paid', `refunded:${first}`]);
  });

  it('that the provider refused is refused each time that it is asked', async () => {
    const { refund, ref, payments, events, fake, stripe } = await openPaid();
    // Somebody gave the money back at Stripe.
    await stripe.refunds.create({ payment_intent: ref, amount: 2350 });
    const refused = { ok: false, reason: 'provider-refused' };
    expect(await refund(first)).toEqual(refused);
    const { length } = fake.requests;
    expect(await refund(first)).toEqual(refused);
    expect(fake.requests).toHaveLength(length);
    await payments.deliverNews();
    expect(events.map(({ about }) => about).sort()).toEqual(['paid', `refund-refused:${first}`]);
  });

  it('that the server refused is never made, although there is room for it later', async () => {
    const { refund, fake, pass } = await openPaid('pm_card_pendingRefund');
    const tooMuch = { ok: false, reason: 'too-much' };
    expect(await refund(first, usd(2000))).toEqual({ ok: true });
    expect(await refund(second, usd(351))).toEqual(tooMuch);
    for (const one of fake.refunds) one.status = 'failed';
    await pass(3_600_000);
    expect(await refund(second, usd(351))).toEqual(tooMuch);
    expect(fake.refunds).toHaveLength(1);
  });

  it('that the provider leaves pending is told once, and is done when the provider says so', async () => {
    const { refund, payments, events, fake, pass } = await openPaid('pm_card_pendingRefund');
    const aboutsAfter = async (hours: number) => {
      await pass(hours * 3_600_000);
      await payments.deliverNews();
      return events.map(({ about }) => about).filter((about) => about !== 'paid');
    };
    await refund(first);
    expect(await aboutsAfter(71)).toEqual([]);
    expect(await aboutsAfter(2)).toEqual([`refund-late:${first}`]);
    expect(await aboutsAfter(1_000)).toEqual([`refund-late:${first}`]);
    expect(await refund(first)).toEqual({ ok: true });
    for (const one of fake.refunds) one.status = 'succeeded';
    expect(await aboutsAfter(1)).toEqual([`refund-late:${first}`, `refunded:${first}`]);
    expect(fake.refunds).toHaveLength(1);
  });

  it.each([0, -1, 0.5, Number.NaN])('gives nothing back for an amount that is none: %s', async (minorUnits) => {
    const { refund, fake } = await openPaid();
    expect(await refund(first, { minorUnits, currency: 'USD' })).toEqual({ ok: false, reason: 'bad-amount' });
    expect(fake.requests.filter((line) => line.includes('/refunds'))).toEqual([]);
  });

  it('gives money back once although the answer was lost', async () => {
    const { refund, id, fake, store, pass } = await openPaid();
    fake.fail('POST /v1/refunds', 'lost-answer');
    await refund(first);
    await pass(10_000);
    expect(fake.refunds).toHaveLength(1);
    expect((await store.find(id))?.state).toMatchObject({ refunds: [{ status: 'done' }] });
  });
});
