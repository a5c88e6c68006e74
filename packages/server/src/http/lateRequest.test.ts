import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import type { Confirmations } from '../createConfirmations';
import type { PayableOrder } from '../payableOrder';
import { createShops, errorOf, pageId } from '../test-support/createShop';
import { runSql, storeKinds } from '../test-support/databases';

const day = 24 * 3_600_000;
const price: PayableOrder = { amount: money(2350, 'USD') };
const higher: PayableOrder = { amount: money(2400, 'USD') };

describe.each(storeKinds)('over %s, a request that is slow in the app', (kind) => {
  const openShop = createShops(kind);

  /** A shop whose first question about an order is answered late, with what was true when it was asked. */
  async function openSlow() {
    let isFirst = true;
    let release = () => {};
    let isConfirmationNeeded = false;
    const held = new Promise<void>((resolve) => (release = resolve));
    const orders = new Map<string, PayableOrder>();
    const confirmations = { isNeeded: async () => isConfirmationNeeded } as Partial<Confirmations> as Confirmations;
    const shop = await openShop({
      confirmations,
      async orderOf(orderId) {
        const order = orders.get(orderId) ?? null;
        const isHeld = isFirst;
        isFirst = false;
        if (isHeld) await held;
        return order;
      },
    });
    orders.set('order-1', price);
    const put = (id: string, user = 'ada', orderId = 'order-1') =>
      shop.send('PUT', `payments/${id}`, {
        body: JSON.stringify({ orderId, means: 'pm_card_visa', heard: price.amount }),
        headers: { 'x-user': user },
      });
    const get = async (id: string, user = 'ada') =>
      (await shop.send('GET', `payments/${id}`, { headers: { 'x-user': user } })).body;
    return { ...shop, orders, release, put, get, needConfirmation: () => (isConfirmationNeeded = true) };
  }

  it('charges nothing once the order has changed and the same id was refused', async () => {
    const { put, get, orders, release, fake } = await openSlow();
    const id = pageId();
    const first = put(id);
    expect(await get(id)).toEqual({ kind: 'not-found' });
    orders.set('order-1', higher);
    const second = await put(id);
    expect(errorOf(second)).toEqual([409, 'order-changed']);
    expect(second.body).toMatchObject({ kind: 'failed', reason: 'order-changed' });
    release();
    expect(await first).toEqual(second);
    expect(await get(id)).toEqual({ kind: 'failed', reason: 'order-changed' });
    expect(fake.charges).toHaveLength(0);
  });

  it('charges nothing once another user held the order and the same id was refused', async () => {
    const { pay, put, get, send, release, fake } = await openSlow();
    const [id, bobs] = [pageId(), pageId()];
    const first = put(id);
    const body = JSON.stringify({ orderId: 'order-1', means: 'pm_card_3ds' });
    await send('PUT', `payments/${bobs}`, { body, headers: { 'x-user': 'bob' } });
    const second = await pay(id, 'order-1');
    expect(errorOf(second)).toEqual([409, 'order-taken']);
    await send('DELETE', `payments/${bobs}`, { headers: { 'x-user': 'bob' } });
    release();
    expect(errorOf(await first)).toEqual([409, 'order-taken']);
    expect(await get(id)).toEqual({ kind: 'failed', reason: 'order-taken' });
    expect(fake.charges).toHaveLength(0);
  });

  it('charges nothing once the same id was refused without a confirmation', async () => {
    const { put, get, release, needConfirmation, fake, orders } = await openSlow();
    const id = pageId();
    const first = put(id);
    needConfirmation();
    expect(errorOf(await put(id))).toEqual([403, 'not-confirmed']);
    expect(await get(id)).toEqual({ kind: 'failed', reason: 'not-confirmed' });
    orders.set('order-2', price);
    expect(errorOf(await put(id, 'ada', 'order-2'))).toEqual([403, 'not-confirmed']);
    release();
    expect(errorOf(await first)).toEqual([403, 'not-confirmed']);
    expect(fake.charges).toHaveLength(0);
  });

  it('charges nothing for another order once the same id was refused', async () => {
    const { put, orders, release, fake } = await openSlow();
    const id = pageId();
    const first = put(id);
    orders.set('order-2', higher);
    expect(errorOf(await put(id, 'ada', 'order-2'))).toEqual([409, 'order-changed']);
    release();
    expect(errorOf(await first)).toEqual([409, 'order-changed']);
    expect(fake.charges).toHaveLength(0);
  });

  it('charges nothing once a payer who signed in as somebody else was refused', async () => {
    const { put, get, orders, release, fake } = await openSlow();
    const id = pageId();
    const first = put(id, 'guest-1');
    orders.set('order-1', higher);
    expect(errorOf(await put(id, 'ada'))).toEqual([409, 'order-changed']);
    release();
    // Nothing is told of why, and the page can try again.
    expect((await first).body).toEqual({ kind: 'failed', reason: 'other' });
    expect(await get(id, 'guest-1')).toEqual({ kind: 'not-found' });
    expect(fake.charges).toHaveLength(0);
  });

  it('pays a new id after the refusal of the first', async () => {
    const { put, orders, release, fake } = await openSlow();
    release();
    const id = pageId();
    orders.set('order-1', higher);
    await put(id);
    orders.set('order-1', price);
    expect((await put(id)).body).toMatchObject({ reason: 'order-changed' });
    expect((await put(pageId())).body.kind).toBe('succeeded');
    expect(fake.charges).toHaveLength(1);
  });

  it('is not refused by a stranger who sends its id once it is stored', async () => {
    const { put, get, release, orders, fake } = await openSlow();
    release();
    const id = pageId();
    expect((await put(id)).body.kind).toBe('succeeded');
    orders.set('order-1', higher);
    expect((await put(id, 'eve')).body).toEqual({ kind: 'unknown', reference: 'order-1' });
    expect((await get(id)).kind).toBe('succeeded');
    expect(fake.charges).toHaveLength(1);
  });

  it('is remembered as refused for 90 days', async () => {
    const { put, orders, release, payments, clock, place } = await openSlow();
    release();
    orders.set('order-1', higher);
    await put(pageId());
    const refused = () => runSql(place, 'select id from payaloud_payment_names where payment_id is null');
    await clock.pass(89 * day);
    expect([await payments.purge(), (await refused()).length]).toEqual([0, 1]);
    await clock.pass(2 * day);
    expect([await payments.purge(), (await refused()).length]).toEqual([1, 0]);
  });
});
