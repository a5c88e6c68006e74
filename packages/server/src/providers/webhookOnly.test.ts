import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { createShops, pageId } from '../test-support/createShop';
import { createFakeWebhookProvider, type Webhook } from '../testing';

const createOpenShop = createShops();
const hour = 3_600_000;

/** A shop whose provider tells by webhook alone what happened. */
async function openShop() {
  const other = createFakeWebhookProvider();
  const shop = await createOpenShop({ provider: other.provider });
  const id = pageId();
  const orderId = shop.addOrder();
  const take = ({ body, headers }: Webhook) =>
    shop.send('POST', 'webhook', { body, headers: { origin: '', ...Object.fromEntries(headers) } });
  return {
    ...shop,
    other,
    id,
    orderId,
    take,
    takeNews: () => take(other.webhookOf(other.refs[0] ?? '')),
    outcome: async () => (await shop.send('GET', `payments/${id}`)).body,
  };
}

describe('a payment whose provider answers by webhook only', () => {
  it('is processed until the webhook says that it is paid, and is told once', async () => {
    const { pay, id, orderId, takeNews, outcome, payments, events, pass } = await openShop();
    expect((await pay(id, orderId, 'accepted')).body).toEqual({ kind: 'processing' });
    await pass(hour);
    expect(await outcome()).toEqual({ kind: 'processing' });
    for (let times = 0; times < 2; times += 1) expect((await takeNews()).status).toBe(200);
    expect((await outcome()).kind).toBe('succeeded');
    await payments.deliverNews();
    await payments.deliverNews();
    expect(events.map(({ about }) => about)).toEqual(['paid']);
  });

  it('that was refused says why, and gives its order free', async () => {
    const { pay, id, orderId, takeNews, outcome, other } = await openShop();
    await pay(id, orderId, 'refused');
    expect((await pay(pageId(), orderId, 'accepted')).body).toEqual({ kind: 'processing' });
    await takeNews();
    expect(await outcome()).toEqual({ kind: 'declined', reason: 'insufficient-funds' });
    await pay(pageId(), orderId, 'accepted');
    expect(other.charges).toHaveLength(1);
  });

  it.each(['request', 'answer'] as const)('whose %s was lost is unknown until a webhook tells', async (lost) => {
    const { pay, id, orderId, other, takeNews, outcome, pass } = await openShop();
    other.lose('pay', lost);
    expect((await pay(id, orderId, 'accepted')).body).toEqual({ kind: 'unknown', reference: orderId });
    await pass(hour);
    expect((await pay(pageId(), orderId, 'accepted')).body.kind).toBe('unknown');
    await takeNews();
    expect((await outcome()).kind).toBe(lost === 'answer' ? 'succeeded' : 'unknown');
    expect(other.charges).toHaveLength(lost === 'answer' ? 1 : 0);
  });

  it('of which nothing is heard for three days waits for a person, and keeps its order', async () => {
    const { pay, id, orderId, other, payments, events, pass, outcome } = await openShop();
    other.lose('pay', 'request');
    await pay(id, orderId, 'accepted');
    await pass(73 * hour);
    await payments.deliverNews();
    expect(events).toEqual([expect.objectContaining({ about: 'review', why: 'never-cleared' })]);
    expect((await outcome()).kind).toBe('unknown');
    expect((await pay(pageId(), orderId, 'accepted')).body.kind).toBe('unknown');
  });

  it('whose webhook is lost waits for a person after three days, and keeps its order', async () => {
    const { pay, id, orderId, payments, events, pass, outcome } = await openShop();
    expect((await pay(id, orderId, 'accepted')).body).toEqual({ kind: 'processing' });
    await pass(hour);
    expect((await outcome()).kind).toBe('processing');
    await pass(73 * hour);
    await payments.deliverNews();
    expect(events).toEqual([expect.objectContaining({ about: 'review', why: 'never-cleared' })]);
    expect((await outcome()).kind).toBe('unknown');
    expect((await pay(pageId(), orderId, 'accepted')).body.kind).toBe('unknown');
  });

  it('hears of a refund before it hears of its charge, and is paid all the same', async () => {
    const { pay, id, orderId, other, payments, events, take, takeNews, outcome } = await openShop();
    await pay(id, orderId, 'accepted');
    expect((await take(other.refundWebhookOf(other.refs[0] ?? '', 'refund-0000000001'))).status).toBe(200);
    expect(await outcome()).toEqual({ kind: 'processing' });
    await takeNews();
    expect((await outcome()).kind).toBe('succeeded');
    await payments.deliverNews();
    expect(events.map(({ about }) => about)).toEqual(['paid']);
  });

  it('believes neither of two news in one body if one of them was forged', async () => {
    const { pay, id, orderId, other, take, outcome } = await openShop();
    await pay(id, orderId, 'slow');
    const { body, headers } = other.webhookOf(other.refs[0] ?? '');
    const [note] = JSON.parse(body);
    const forged = { ...note, eventId: 'forged', reading: { kind: 'paid', charged: money(2350, 'USD') } };
    for (const notes of [
      [note, forged],
      [forged, note],
    ]) {
      expect((await take({ body: JSON.stringify(notes), headers })).status).toBe(400);
    }
    expect(await outcome()).toEqual({ kind: 'processing' });
  });

  it('is refunded when a webhook says so, once', async () => {
    const { pay, id, orderId, other, payments, store, events, take, takeNews } = await openShop();
    await pay(id, orderId, 'accepted');
    await takeNews();
    const { paymentId = '' } = (await store.find(id)) ?? {};
    const refundId = 'refund-0000000001';
    await payments.refund(paymentId, { refundId, amount: money(1000, 'USD') });
    expect((await store.find(id))?.state).toMatchObject({ refunds: [{ status: 'due' }] });
    for (let times = 0; times < 2; times += 1) await take(other.refundWebhookOf(other.refs[0] ?? '', refundId));
    expect((await store.find(id))?.state).toMatchObject({ status: 'paid', refunds: [{ status: 'done' }] });
    await payments.deliverNews();
    expect(events.map(({ about }) => about).sort()).toEqual(['paid', `refunded:${refundId}`]);
  });
});
