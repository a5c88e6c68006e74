import { join } from 'node:path';
import {
  createReceivedController,
  createReceivedSource,
  type HeardStorage,
  type ReceivedSource,
} from '@payaloud/browser/internal';
import { received } from '@payaloud/core/languages/en/received';
import { money } from '@payaloud/core/money';
import { createPayments } from '@payaloud/server';
import { sqliteStore } from '@payaloud/server/sqlite';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFolder } from '../../packages/server/src/test-support/createFolder';
import { openSqlite } from '../../packages/server/src/test-support/databases';

const origin = 'https://stall.example';
const never = () => new Promise<never>(() => {});

/** A browser's storage, which outlives its pages. */
function createStorage(): HeardStorage {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

/** A real server with a SQLite file, and pages of one payee that share its clock. */
async function openStall() {
  const clock = createFakeClock();
  const database = openSqlite(join(createFolder('received'), 'payments.db'));
  const store = sqliteStore(database);
  await store.migrate();
  const payments = createPayments({
    origin,
    store,
    provider: {
      name: 'till',
      open: async ({ paymentId }) => `ref-of-${paymentId}`,
      pay: async (_ref, _means, { amount }) => ({ kind: 'paid', charged: amount }),
      read: async (_ref, { amount }) => ({ kind: 'paid', charged: amount }),
      close: async () => ({ kind: 'closed' }),
      refund: async () => 'done',
      webhook: async () => null,
    },
    userOf: () => 'ada',
    orderOf: (orderId) => ({
      amount: money(Number(orderId) * 100, 'USD'),
      payee: { id: 'stall', name: 'Fruit stall' },
    }),
    payeeOf: () => 'stall',
    onEvent: () => {},
    clock,
  });
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    payments.fetch(new Request(origin + path, { ...init, headers: { ...(init.headers as object), origin } })),
  );
  const heard: string[] = [];

  /** Lets time pass in steps, in which the server answers. */
  async function pass(ms: number) {
    for (let left = ms; left > 0; left -= 1_000) {
      await clock.pass(Math.min(left, 1_000));
      for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  function openPage(name: string, storage: HeardStorage | null = createStorage()) {
    const speaking: { readonly text: string; readonly end: () => void }[] = [];
    const announcer = createRecordedAnnouncer({
      later: (end) => speaking.push({ text: announcer.said.at(-1)?.text ?? '', end }),
    });
    const real = createReceivedSource();
    let isOnline = true;
    let isKilled = false;
    const asked = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
      if (isKilled) return never();
      return isOnline ? ask() : Promise.reject(new Error('offline'));
    };
    const source: ReceivedSource = {
      read: (...given) => asked(() => real.read(...given)),
      claim: (...given) => asked(() => real.claim(...given)),
      note: (...given) => asked(() => real.note(...given)),
    };
    let leave = () => {};
    const controller = createReceivedController({
      source,
      announcer,
      language: received,
      clock,
      storage,
      isHidden: () => false,
      onWake: () => () => {},
      onLeave(listener) {
        leave = listener;
        return () => {};
      },
    });
    let disconnect = controller.connect();
    return {
      news: () => controller.getState().news?.length ?? 0,
      /** The messages that it has begun and not ended. */
      speaking: () => speaking.map(({ text }) => text),
      /** The payee hears what is being said to its end. */
      hear: () => {
        for (const { text, end } of speaking.splice(0)) {
          heard.push(`${name}: ${text}`);
          end();
        }
      },
      setOnline: (online: boolean) => void (isOnline = online),
      /** The page ends at once, and what it was saying with it. */
      kill: () => {
        isKilled = true;
        speaking.splice(0);
        disconnect();
        disconnect = () => {};
      },
      /** The same browser loads the page again. */
      reload: () => {
        leave();
        isKilled = true;
        speaking.splice(0);
        return openPage(name, storage);
      },
    };
  }

  let count = 0;
  return {
    heard,
    openPage,
    pass,
    payments,
    store,
    close: () => database.close(),
    /** Ada pays so many dollars. Returns the server's id of the payment. */
    pay: async (dollars: number) => {
      const id = `page-of-payment-${(count += 1)}`;
      const body = JSON.stringify({ orderId: String(dollars), means: 'card' });
      const headers = { origin, 'content-type': 'application/json' };
      const request = new Request(`${origin}/pay/payments/${id}`, { method: 'PUT', headers, body });
      expect(await (await payments.fetch(request)).json()).toMatchObject({ kind: 'succeeded' });
      return (await store.find(id))?.paymentId ?? '';
    },
  };
}

afterEach(() => void vi.unstubAllGlobals());

describe('two pages of a payee, over a real server with a SQLite file', () => {
  it('say everything exactly once: in turn, over a reload, a kill and a lost connection', async () => {
    const { heard, openPage, pass, pay, payments, close } = await openStall();
    let phone = openPage('phone');
    await pass(500);
    const desk = openPage('desk');
    await pass(2_000);

    const paymentId = await pay(1);
    await pass(12_000);
    expect([...phone.speaking(), ...desk.speaking()]).toEqual(['Received 1.00 dollars.']);
    phone.hear();
    desk.hear();

    // The phone alone is there, and is reloaded while it speaks: what was cut off is said again.
    desk.setOnline(false);
    await pay(2);
    await pass(12_000);
    expect(phone.speaking()).toContain('Received 2.00 dollars.');
    phone = phone.reload();
    await pass(5_000);
    expect(phone.speaking()).toEqual(['Received 2.00 dollars.']);
    phone.hear();
    await pass(2_000);

    // It says the next one, and its note is lost with the connection. Back after a reload, it knows.
    await pay(3);
    await pass(12_000);
    phone.setOnline(false);
    phone.hear();
    phone = phone.reload();
    // Its lease could not be given away either, so the next page waits until it is over.
    await pass(32_000);

    // It is killed before the payee has heard the next one: the desk says it once the lease is over.
    await pay(4);
    await pass(12_000);
    expect(phone.speaking()).toEqual(['Received 4.00 dollars.']);
    phone.kill();
    desk.setOnline(true);
    await payments.refund(paymentId, { refundId: 'refund-0000000001', amount: money(50, 'USD') });
    for (let round = 0; round < 20; round += 1) {
      await pass(5_000);
      desk.hear();
    }
    expect(desk.news()).toBe(5);
    close();
    const told = heard.map((line) => line.split(': ')[1]).filter((text) => /^Re(?:ceived|funded)/.test(text ?? ''));
    expect(told).toEqual([
      'Received 1.00 dollars.',
      'Received 2.00 dollars.',
      'Received 3.00 dollars.',
      'Received 4.00 dollars.',
      'Refunded 0.50 dollars.',
    ]);
  });
});
