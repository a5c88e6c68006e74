import { money } from '@payaloud/core/money';
import { beforeAll, describe, expect, it } from 'vitest';
import { createShops, errorOf, origin, pageId, secrets, type Shop } from '../test-support/createShop';
import { firstStoreKinds } from '../test-support/databases';

describe.each(firstStoreKinds)('over %s', (kind) => {
  const openShop = createShops(kind);
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });

  describe('a page', () => {
    it.each([
      ['from another origin', { origin: 'https://evil.example' }, 403, 'bad-origin'],
      ['without an origin', { origin: '' }, 403, 'bad-origin'],
      ['from an opaque origin', { origin: 'null' }, 403, 'bad-origin'],
      ['that sends a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'],
      ['that sends text', { 'content-type': 'text/plain' }, 415, 'wrong-content-type'],
    ])('%s is refused', async (_name, headers, status, code) => {
      const body = JSON.stringify({ orderId: shop.addOrder(), means: 'pm_card_visa' });
      const answer = await shop.send('PUT', `payments/${pageId()}`, { body, headers });
      expect(errorOf(answer)).toEqual([status, code]);
    });

    it.each([
      ['truncated JSON', '{"orderId":"17"', 400, 'bad-json'],
      ['an array', '[]', 400, 'bad-json'],
      ['null', 'null', 400, 'bad-json'],
      ['a character that PostgreSQL cannot store', String.raw`{"orderId":"17","means":"pm\u0000"}`, 400, 'bad-json'],
      ['a number as means', '{"orderId":"17","means":1}', 400, 'bad-json'],
      ['a key twice', '{"orderId":"17","orderId":"18","means":"pm_card_visa"}', 400, 'bad-json'],
      ['a key twice, once escaped', String.raw`{"orderId":"17","orderI\u0064":"18"}`, 400, 'bad-json'],
      ['a drawing', '{"orderId":"17","means":"pm_card_visa","template":"AAAA"}', 400, 'unknown-key'],
      ['a key of every object', '{"orderId":"17","__proto__":"x"}', 400, 'unknown-key'],
      ['too much', JSON.stringify({ orderId: 'x'.repeat(9_000) }), 413, 'too-large'],
      ['an order that nobody has', '{"orderId":"nothing","means":"pm_card_visa"}', 404, 'unknown-order'],
      ['an order with markup', '{"orderId":"<b>","means":"pm_card_visa"}', 404, 'unknown-order'],
    ])('that sends %s is refused', async (_name, body, status, code) => {
      const answer = await shop.send('PUT', `payments/${pageId()}`, { body });
      expect(errorOf(answer)).toEqual([status, code]);
      expect(JSON.stringify(answer.body)).not.toContain('pm_card_visa');
    });

    it('may write a colon and quotes in a value', async () => {
      const means = String.raw`a\":b":`;
      const body = JSON.stringify({ orderId: shop.addOrder(), means });
      expect((await shop.send('PUT', `payments/${pageId()}`, { body })).status).toBe(200);
    });

    it.each(['short', 'with:a:colon:in:it', 'x'.repeat(65)])('cannot use the id %s', async (id) => {
      const answer = await shop.pay(id, shop.addOrder());
      expect(errorOf(answer)).toEqual([400, 'bad-id']);
    });

    it('of nobody is refused', async () => {
      const request = new Request(`${origin}/pay/payments/${pageId()}`);
      expect((await shop.payments.fetch(request)).status).toBe(401);
    });

    it('is told what is wrong with the server if something read its body before', async () => {
      const request = new Request(`${origin}/pay/payments/${pageId()}`, {
        method: 'PUT',
        headers: { origin, 'x-user': 'ada', 'content-type': 'application/json' },
        body: '{}',
      });
      await request.text();
      const response = await shop.payments.fetch(request);
      expect(await response.json()).toMatchObject({ error: { code: 'body-was-read' } });
    });

    it('hears the same about an id of another user as about one that nobody has', async () => {
      const [id, orderId] = [pageId(), shop.addOrder()];
      await shop.pay(id, orderId);
      const headers = { 'x-user': 'eve' };
      const unknown = await shop.send('GET', `payments/${pageId()}`, { headers });
      expect(await shop.send('GET', `payments/${id}`, { headers })).toEqual(unknown);
      expect(await shop.send('DELETE', `payments/${id}`, { headers })).toEqual(unknown);
      expect(unknown.body).toEqual({ kind: 'not-found' });
      const body = JSON.stringify({ orderId, means: 'pm_card_visa' });
      const answer = await shop.send('PUT', `payments/${id}`, { headers, body });
      expect([answer.status, answer.body]).toEqual([200, { kind: 'unknown', reference: orderId }]);
    });

    it.each(['pm_slow', 'pm_card_visa'])('hears that another user has its order, and no more: %s', async (means) => {
      const orderId = shop.addOrder();
      await shop.pay(pageId(), orderId, means);
      const charged = shop.fake.charges.length;
      const body = JSON.stringify({ orderId, means: 'pm_card_visa' });
      const id = pageId();
      const send = () => shop.send('PUT', `payments/${id}`, { headers: { 'x-user': 'eve' }, body });
      // The second time as the first: an id that was refused is not known.
      for (const answer of [await send(), await send()]) {
        expect(errorOf(answer)).toEqual([409, 'order-taken']);
        const { error: _error, ...outcome } = answer.body;
        expect(outcome).toEqual({ kind: 'failed', reason: 'order-taken' });
      }
      expect(shop.fake.charges).toHaveLength(charged);
    });

    it('can pay an order for which another user was declined', async () => {
      const orderId = shop.addOrder();
      await shop.pay(pageId(), orderId, 'pm_card_declined');
      const body = JSON.stringify({ orderId, means: 'pm_card_visa' });
      const answer = await shop.send('PUT', `payments/${pageId()}`, { headers: { 'x-user': 'eve' }, body });
      expect(answer.body.kind).toBe('succeeded');
    });

    it('hears that the order changed while it is being paid', async () => {
      const orderId = shop.addOrder();
      await shop.pay(pageId(), orderId, 'pm_slow');
      shop.orders.set(orderId, { amount: money(2825, 'USD') });
      const answer = await shop.pay(pageId(), orderId);
      expect(errorOf(answer)).toEqual([409, 'order-changed']);
      // An outcome too, which the page says.
      expect(answer.body).toMatchObject({ kind: 'failed', reason: 'order-changed' });
    });

    it('that sends an id again after the order changed is not told that nothing was charged', async () => {
      const orderId = shop.addOrder();
      const id = pageId();
      await shop.pay(id, orderId, 'pm_slow');
      shop.orders.set(orderId, { amount: money(2825, 'USD') });
      const { status, body } = await shop.pay(id, orderId);
      expect([status, body]).toEqual([200, { kind: 'unknown', reference: orderId }]);
      expect((await shop.send('GET', `payments/${id}`)).body.kind).toBe('processing');
    });

    it('hears that the order changed before it was paid, and nothing is charged', async () => {
      const orderId = shop.addOrder();
      const pay = (minorUnits: number) => {
        const body = JSON.stringify({ orderId, means: 'pm_card_visa', heard: { minorUnits, currency: 'USD' } });
        return shop.send('PUT', `payments/${pageId()}`, { body });
      };
      const answer = await pay(2349);
      expect(errorOf(answer)).toEqual([409, 'order-changed']);
      expect(answer.body).toMatchObject({ kind: 'failed', reason: 'order-changed' });
      expect((await pay(2350)).body.kind).toBe('succeeded');
    });

    it('that lost its id finds the payment by the order', async () => {
      const orderId = shop.addOrder();
      const path = `orders/${orderId}/payment`;
      expect((await shop.send('GET', path)).body).toEqual({ paymentId: null, outcome: { kind: 'not-found' } });
      await shop.pay(pageId(), orderId);
      const { paymentId, outcome } = (await shop.send('GET', path)).body;
      expect(outcome.kind).toBe('succeeded');
      expect((await shop.send('GET', `payments/${paymentId}`)).body).toEqual(outcome);
    });

    it('that asks about the order hears of its own payment under the id that it knows', async () => {
      const [orderId, other] = [shop.addOrder(), shop.addOrder()];
      const [first, second, stranger] = [pageId(), pageId(), pageId()];
      await shop.pay(first, orderId);
      await shop.pay(second, orderId);
      await shop.pay(stranger, other);
      const idFor = async (known: string) =>
        (await shop.send('GET', `orders/${orderId}/payment?known=${encodeURIComponent(known)}`)).body.paymentId;
      const { paymentId: own } = (await shop.send('GET', `orders/${orderId}/payment`)).body;
      expect([await idFor(first), await idFor(second), await idFor(own)]).toEqual([first, second, own]);
      expect([await idFor(stranger), await idFor(pageId()), await idFor('\0'), await idFor('')]).toEqual(
        Array.from({ length: 4 }, () => own),
      );
    });

    it('hears that its order needs no confirmation, if the server takes none', async () => {
      const ask = async (orderId: string) => shop.send('POST', `orders/${orderId}/challenge`, { body: '{}' });
      const orderId = shop.addOrder();
      expect(await ask(orderId)).toMatchObject({ status: 200, body: { challenge: null } });
      expect(errorOf(await ask('nothing'))).toEqual([404, 'unknown-order']);
    });

    it('never gets an answer from a cache', async () => {
      const request = new Request(`${origin}/pay/payments/${pageId()}`, { headers: { 'x-user': 'ada' } });
      expect((await shop.payments.fetch(request)).headers.get('cache-control')).toBe('no-store');
    });

    it.each([
      ['POST', `payments/${'x'.repeat(16)}`, 405],
      ['GET', 'webhook', 405],
      ['GET', 'nothing', 404],
      ['GET', 'orders/17/challenge', 405],
      ['POST', 'orders/17/code', 404],
      ['GET', `payments/${'x'.repeat(16)}/more`, 404],
    ])('that sends %s to %s hears that it is wrong', async (method, path, status) => {
      expect((await shop.send(method, path)).status).toBe(status);
    });
  });

  describe('a webhook', () => {
    async function openWithPayment() {
      const shop = await openShop();
      const id = pageId();
      await shop.pay(id, shop.addOrder(), 'pm_card_3ds');
      const [intent] = shop.fake.intents.values();
      shop.fake.settle(intent?.id ?? '', 'paid');
      const kind = async () => (await shop.send('GET', `payments/${id}`)).body.kind;
      return { ...shop, kind };
    }

    it.each([
      ['forged', 'whsec_forged', 0, 400, 'action-required'],
      ['301 seconds old', secrets.new, 301, 400, 'action-required'],
      ['of today', secrets.new, 0, 200, 'succeeded'],
      ['signed with the old secret during rotation', secrets.old, 0, 200, 'succeeded'],
    ])('that is %s', async (_name, secret, age, status, kind) => {
      const shop = await openWithPayment();
      expect([(await shop.hook({ secret, age })).status, await shop.kind()]).toEqual([status, kind]);
    });

    it('that comes twice is delivered once', async () => {
      const shop = await openWithPayment();
      for (let times = 0; times < 3; times += 1) await shop.hook({ eventId: 'evt_1' });
      await shop.payments.deliverNews();
      expect(shop.events.map(({ about }) => about)).toEqual(['paid']);
    });

    it.each([
      ['a bank that works', 'pm_slow', {}],
      ['a bank that asks', 'pm_card_3ds', {}],
      ['a refused card', 'pm_slow', { status: 'requires_payment_method' }],
    ])('of %s that comes after the one of the charge takes nothing back', async (_name, means, older) => {
      const shop = await openShop();
      const id = pageId();
      await shop.pay(id, shop.addOrder(), means);
      const [intent] = shop.fake.intents.values();
      const before = { ...structuredClone(intent), ...older };
      shop.fake.settle(intent?.id ?? '', 'paid');
      const requests = shop.fake.requests.length;
      for (const object of [intent, before]) expect((await shop.hook({ object })).status).toBe(200);
      expect((await shop.send('GET', `payments/${id}`)).body.kind).toBe('succeeded');
      expect(shop.fake.requests).toHaveLength(requests);
      await shop.payments.deliverNews();
      expect(shop.events.map(({ about }) => about)).toEqual(['paid']);
    });

    it.each([
      ['charge.refunded', 'charge'],
      ['refund.created', 'refund'],
    ])('of a refund that comes before the one of its charge changes nothing: %s', async (type, object) => {
      const shop = await openShop();
      const id = pageId();
      await shop.pay(id, shop.addOrder(), 'pm_slow');
      const [intent] = shop.fake.intents.values();
      const refund = {
        id: 're_1',
        object,
        payment_intent: intent?.id,
        amount_refunded: 2350,
        metadata: intent?.metadata,
      };
      expect((await shop.hook({ type, object: refund })).status).toBe(200);
      const kind = async () => (await shop.send('GET', `payments/${id}`)).body.kind;
      expect(await kind()).toBe('processing');
      shop.fake.settle(intent?.id ?? '', 'paid');
      await shop.hook();
      expect(await kind()).toBe('succeeded');
      await shop.payments.deliverNews();
      expect(shop.events.map(({ about }) => about)).toEqual(['paid']);
    });

    it('about a payment that is not stored yet is asked for again', async () => {
      const shop = await openShop();
      await shop.stripe.paymentIntents.create({
        amount: 1,
        currency: 'usd',
        metadata: { payaloud_payment: 'unknown' },
      });
      expect((await shop.hook()).status).toBe(404);
    });

    it.each([
      ['an object', '{}'],
      ['a list', '[]'],
      ['a text', '"payment_intent"'],
      ['an event without an object', '{"id":"evt_1","type":"payment_intent.succeeded","data":{}}'],
      [
        'an intent without metadata',
        '{"id":"evt_1","type":"payment_intent.x","data":{"object":{"object":"payment_intent"}}}',
      ],
      ['an event whose type is a number', '{"id":"evt_1","type":1,"data":{"object":{"object":"payment_intent"}}}'],
    ])('that is signed, and only %s, is taken and forgotten without an alarm', async (_name, payload) => {
      const alarms: unknown[] = [];
      const shop = await openShop({ onError: (error) => alarms.push(error) });
      expect([(await shop.hook({ payload })).status, alarms]).toEqual([200, []]);
    });

    it('about an object that is not ours is taken and forgotten', async () => {
      const shop = await openShop();
      await shop.stripe.paymentIntents.create({ amount: 1, currency: 'usd' });
      expect((await shop.hook()).status).toBe(200);
    });
  });

  it('a database that is down is answered with 503', async () => {
    const shop = await openShop();
    const orderId = shop.addOrder();
    await shop.closeStore();
    const answer = await shop.pay(pageId(), orderId);
    expect(errorOf(answer)).toEqual([503, 'unavailable']);
  });
});
