import { createPaymentsClient } from '@payaloud/browser/internal';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const request = {
  paymentId: 'a',
  signal: new AbortController().signal,
  orderId: '17',
  amount: money(2350, 'USD'),
};

/** A client whose server answers every request with this. */
const clientOf = (status: number, body: object) =>
  createPaymentsClient({ fetch: async () => Response.json(body, { status }) });

describe('a refusal of a payment', () => {
  it.each([
    [401, { error: { code: 'signed-out' } }, { kind: 'failed', reason: 'signed-out' }],
    [403, { kind: 'failed', reason: 'not-confirmed' }, { kind: 'failed', reason: 'not-confirmed' }],
    [409, { kind: 'failed', reason: 'order-changed' }, { kind: 'failed', reason: 'order-changed' }],
    [409, { kind: 'failed', reason: 'order-taken' }, { kind: 'failed', reason: 'order-taken' }],
  ])('by %i is an outcome, because nothing was begun', async (status, body, outcome) => {
    expect(await clientOf(status, body).pay(request)).toEqual(outcome);
  });

  it('by 401 is not known if the id was sent before, because the first request may still be charged', async () => {
    const statuses = [503, 401, 401];
    const client = createPaymentsClient({ fetch: async () => Response.json({}, { status: statuses.shift() ?? 500 }) });
    await expect(client.pay(request)).rejects.toThrow('503');
    await expect(client.pay(request)).rejects.toMatchObject({ code: 'signed-out' });
    expect(await client.pay({ ...request, paymentId: 'b' })).toEqual({ kind: 'failed', reason: 'signed-out' });
  });

  it.each([404, 500, 503])('by %i is not known', async (status) => {
    await expect(clientOf(status, {}).pay(request)).rejects.toThrow(String(status));
  });

  it('by the page of another server is not known, and says what came from where', async () => {
    const html = new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    Object.defineProperty(html, 'url', { value: 'http://localhost:5173/pay/orders/17/payment' });
    const client = createPaymentsClient({ fetch: async () => html });
    await expect(client.findPayment('17')).rejects.toMatchObject({
      code: 'server-refused',
      message: 'The server answered with 200 and text/html, not JSON: http://localhost:5173/pay/orders/17/payment',
    });
  });

  it('by 401 tells a payer who confirms that they are signed out', async () => {
    const client = clientOf(401, { error: { code: 'signed-out' } });
    const code = { method: 'code', challenge: 'c', localAttempts: 0, code: '123456' } as const;
    expect(await client.confirm('17', code)).toEqual({ outcome: 'signed-out' });
    expect(await client.sendCode('17', 'c')).toEqual({ outcome: 'signed-out' });
  });

  it('says nothing about a payment that was begun', async () => {
    const client = clientOf(401, { error: { code: 'signed-out' } });
    await expect(client.check('a')).rejects.toThrow('401');
    await expect(client.cancel('a')).rejects.toThrow('401');
    await expect(client.findPayment('17')).rejects.toThrow('401');
    await expect(client.getChallenge('17')).rejects.toMatchObject({ code: 'signed-out' });
  });
});

it('asks about an order with the id that the browser stored, so that the server answers under it', async () => {
  const asked: string[] = [];
  const client = createPaymentsClient({
    async fetch(address) {
      asked.push(String(address));
      return Response.json({ paymentId: null, outcome: { kind: 'not-found' } });
    },
  });
  await client.findPayment('17/b');
  await client.findPayment('17/b', undefined, null);
  await client.findPayment('17/b', undefined, 'a&b');
  expect(asked).toEqual([
    '/pay/orders/17%2Fb/payment',
    '/pay/orders/17%2Fb/payment',
    '/pay/orders/17%2Fb/payment?known=a%26b',
  ]);
});

describe('an order of the app’s own server', () => {
  const choice = { tip: 350 };
  const kept = { id: '17/b', amount: money(2825, 'USD') };

  /** A client whose server answers by "METHOD path", and the requests that it got. */
  function ordersOf(answers: Readonly<Record<string, readonly [status: number, body?: object]>>) {
    const requests: (readonly [route: string, body: unknown, signal: AbortSignal | undefined])[] = [];
    const client = createPaymentsClient({
      ordersPath: '/shop/orders',
      async fetch(address, { method, body, signal } = {}) {
        const route = `${method} ${String(address)}`;
        requests.push([route, body === undefined ? null : JSON.parse(String(body)), signal ?? undefined]);
        const [status, answer = {}] = answers[route] ?? [500];
        return Response.json(answer, { status });
      },
    });
    return { client, requests, routes: () => requests.map(([route]) => route) };
  }

  it('is opened by POST, with the choice and the signal', async () => {
    const { client, requests } = ordersOf({ 'POST /shop/orders': [201, kept] });
    const { signal } = request;
    expect(await client.openOrder(choice, { signal })).toEqual(kept);
    expect(requests).toEqual([['POST /shop/orders', choice, signal]]);
  });

  it('is changed if it was opened before, and no other is opened', async () => {
    const { client, requests } = ordersOf({ 'PUT /shop/orders/17%2Fb': [200, kept] });
    const { signal } = request;
    expect(await client.openOrder(choice, { opened: kept.id, signal })).toEqual(kept);
    expect(requests).toEqual([['PUT /shop/orders/17%2Fb', choice, signal]]);
  });

  it('stays as it is while it is being paid', async () => {
    const { client, routes } = ordersOf({
      'PUT /shop/orders/17%2Fb': [409],
      'GET /shop/orders/17%2Fb': [200, kept],
    });
    expect(await client.openOrder(choice, { opened: kept.id })).toEqual(kept);
    expect(routes()).toEqual(['PUT /shop/orders/17%2Fb', 'GET /shop/orders/17%2Fb']);
  });

  it('is another one if this user has none of this id', async () => {
    const other = { ...kept, id: '18' };
    const { client } = ordersOf({ 'PUT /shop/orders/17%2Fb': [404], 'POST /shop/orders': [201, other] });
    expect(await client.openOrder(choice, { opened: kept.id })).toEqual(other);
  });

  it.each([400, 401, 403, 500, 503])('is not opened beside one that could not be changed (%i)', async (status) => {
    const { client, routes } = ordersOf({ 'PUT /shop/orders/17%2Fb': [status], 'POST /shop/orders': [201, kept] });
    await expect(client.openOrder(choice, { opened: kept.id })).rejects.toMatchObject({
      code: status === 401 ? 'signed-out' : 'server-refused',
      message: expect.stringContaining(String(status)),
    });
    expect(routes()).toEqual(['PUT /shop/orders/17%2Fb']);
  });

  it('is null if nobody knows it, and an error if the server does not say so', async () => {
    const { client } = ordersOf({ 'GET /shop/orders/a': [200, kept], 'GET /shop/orders/b': [404] });
    expect(await client.readOrder('a')).toEqual(kept);
    expect(await client.readOrder('b')).toBeNull();
    await expect(client.readOrder('c')).rejects.toThrow('500');
  });
});
