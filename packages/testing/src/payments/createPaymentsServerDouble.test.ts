import { money } from '@payaloud/core/money';
import { createPaymentsServerDouble, createTabs, sentCode } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';

const charge = '2475 to Corner Cafe';

function start() {
  const server = createPaymentsServerDouble();
  const order = server.keep({ id: 'order-17', amount: money(2475, 'USD'), payee: 'Corner Cafe' });
  const pay = (paymentId = 'a') =>
    server.client.pay({ paymentId, orderId: order.id, signal: new AbortController().signal, confirmationId: null });
  const find = (knownId?: string) => server.client.findPayment(order.id, undefined, knownId);
  return { server, pay, find };
}

describe('createPaymentsServerDouble', () => {
  it('loses a request before it is worked on, once', async () => {
    const { server, pay } = start();
    server.loseNext('request');
    await expect(pay()).rejects.toThrow('lost');
    expect(server.charges).toEqual([]);
    expect(await server.client.check('a')).toEqual({ kind: 'not-found' });
    expect(await pay()).toMatchObject({ kind: 'succeeded' });
    expect(server.charges).toEqual([charge]);
  });

  it('loses a reply after it has charged, and charges the same id once', async () => {
    const { server, pay } = start();
    server.loseNext('reply');
    await expect(pay()).rejects.toThrow('lost');
    expect(await server.client.check('a')).toMatchObject({ kind: 'succeeded' });
    await pay();
    expect(server.charges).toEqual([charge]);
  });

  it.each([
    ['yes', 'succeeded', [charge]],
    ['no', 'declined', []],
  ] as const)('ends the bank’s question with %s', async (answer, kind, charges) => {
    const { server, pay, find } = start();
    const action = { kind: '3-d-secure', url: 'https://bank.example/' } as const;
    server.answerNext({ kind: 'action-required', action });
    expect(await pay()).toEqual({ kind: 'action-required', action });
    expect(await find('a')).toMatchObject({ paymentId: 'a', outcome: { kind: 'action-required' } });
    expect(server.charges).toEqual([]);
    server.answerBank(answer);
    expect(await server.client.check('a')).toMatchObject({ kind });
    expect(server.charges).toEqual(charges);
    // No payment waits any more.
    server.answerBank('yes');
    expect(server.charges).toEqual(charges);
  });

  it('answers nothing while it is down, checks included', async () => {
    const { server, pay } = start();
    await pay();
    server.breakDown();
    await expect(server.client.check('a')).rejects.toThrow();
    await expect(pay('b')).rejects.toThrow();
    server.repair();
    expect(await server.client.check('a')).toMatchObject({ kind: 'succeeded' });
  });

  it.each(['unknown', 'processing'] as const)(
    'tells a page of a payment that may still be charged: %s',
    async (kind) => {
      const { server, pay, find } = start();
      server.answerNext({ kind });
      await pay('a');
      expect(await find('a')).toEqual({ paymentId: 'a', outcome: { kind } });
    },
  );

  it('takes no confirmation that it has forgotten for a new one', async () => {
    const server = createPaymentsServerDouble({ asksWhoPays: true });
    const order = server.keep({ id: 'order-17', amount: money(2475, 'USD'), payee: 'Corner Cafe' });
    const confirm = async () => {
      const challenge = (await server.client.getChallenge(order.id)) ?? '';
      const byCode = { challenge, method: 'code', code: sentCode, localAttempts: 1 } as const;
      const answer = await server.client.confirm(order.id, byCode);
      return answer.outcome === 'confirmed' ? (answer.confirmationId ?? null) : null;
    };
    const signal = new AbortController().signal;
    const pay = (paymentId: string, confirmationId: string | null) =>
      server.client.pay({ paymentId, orderId: order.id, signal, confirmationId });
    const forgotten = await confirm();
    server.forgetConfirmations();
    const fresh = await confirm();
    expect(await pay('a', forgotten)).toEqual({ kind: 'failed', reason: 'not-confirmed' });
    expect(await pay('b', fresh)).toMatchObject({ kind: 'succeeded' });
  });

  it('charges a second id of an order, so that a client that creates two is caught', async () => {
    const { server, pay } = start();
    await pay('a');
    await pay('b');
    expect(server.charges).toEqual([charge, charge]);
  });
});

it('answers a page that asks about the order under the id that it knows, and any other under an id of the server', async () => {
  const { server, pay, find } = start();
  await pay('a');
  const { paymentId } = await find('b');
  expect(await find()).toMatchObject({ paymentId });
  expect([await find('a'), paymentId === 'a']).toMatchObject([{ paymentId: 'a' }, false]);
  expect(await server.client.check(paymentId ?? '')).toMatchObject({ kind: 'succeeded' });
});

describe('createTabs without a clock', () => {
  it('tells other tabs by the timers of the page', async () => {
    vi.useFakeTimers();
    const tabs = createTabs();
    const [one, other] = [tabs.open().platform, tabs.open().platform];
    const news = new Promise((resolve) => other.channel?.subscribe(resolve));
    one.channel?.post({ orderId: 'order-17', paymentId: 'a' });
    vi.advanceTimersByTime(1);
    expect(await news).toEqual({ orderId: 'order-17', paymentId: 'a' });
  });
});
