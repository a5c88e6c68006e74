import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { createShops, errorOf, pageId } from '../test-support/createShop';
import { runSql, firstStoreKinds } from '../test-support/databases';

const amount = money(2350, 'USD');
const device = 'device-0000000001';

describe.each(firstStoreKinds)('over %s, a payee', (kind) => {
  const openShop = createShops(kind);

  async function openStall(options: Parameters<typeof openShop>[0] = {}) {
    const shop = await openShop({
      payeeOf: (request) => request.headers.get('x-payee'),
      payerNameOf: ({ user }) => (user === 'ada' ? 'Ada L.' : null),
      ...options,
    });
    const as = (payee: string) => (method: string, path: string, body?: object) =>
      shop.send(method, path, { headers: { 'x-payee': payee }, ...(body ? { body: JSON.stringify(body) } : {}) });
    const buy = async (payee = 'anna', means?: string) => {
      const orderId = shop.addOrder({ amount, payee: { id: payee, name: 'Anna Li' } });
      const id = pageId();
      await shop.pay(id, orderId, means);
      return { orderId, paymentId: (await shop.store.find(id))?.paymentId ?? '' };
    };
    return { ...shop, as, anna: as('anna'), buy };
  }

  it('reads what was paid, with the payer’s name as the app tells it, and what went back', async () => {
    const { buy, anna, payments } = await openStall();
    const { orderId, paymentId } = await buy();
    const refund = { refundId: 'refund-0000000001', amount: money(500, 'USD') };
    await payments.refund(paymentId, refund);
    const common = { orderId, payer: 'Ada L.', heard: false };
    expect((await anna('GET', 'received')).body).toEqual({
      news: [
        { ...common, id: `${paymentId}.refunded:refund-0000000001`, kind: 'refunded', amount: refund.amount },
        { ...common, id: `${paymentId}.paid`, kind: 'received', amount },
      ],
    });
  });

  it.each(['pm_card_declined', 'pm_card_3ds', 'pm_slow'])(
    'reads nothing of a payment that is not paid: %s',
    async (means) => {
      const { buy, anna } = await openStall();
      await buy('anna', means);
      expect((await anna('GET', 'received')).body).toEqual({ news: [] });
    },
  );

  it('is told by one device at a time, and hears nothing again that was noted', async () => {
    const { buy, anna, pass } = await openStall();
    const { paymentId } = await buy();
    const id = `${paymentId}.paid`;
    const granted = await anna('POST', 'received/claim', { device });
    expect(granted.body).toMatchObject({ kind: 'granted', forMs: 30_000, news: [{ id, heard: false }] });
    const other = 'device-0000000002';
    const taken = await anna('POST', 'received/claim', { device: other });
    expect(taken.body.kind).toBe('taken');
    expect(taken.body.retryAfterMs).toBeGreaterThan(25_000);
    await pass(30_001);
    expect((await anna('POST', 'received/claim', { device: other })).body.kind).toBe('granted');
    expect((await anna('POST', 'received/heard', { device: other, ids: [id], release: true })).body).toEqual({
      heard: [id],
    });
    const again = await anna('POST', 'received/claim', { device });
    expect(again.body).toMatchObject({ kind: 'granted', news: [{ id, heard: true }] });
  });

  it('learns nothing of another payee: the same answer as for an id that nobody has, after as many statements', async () => {
    let statements = 0;
    const { buy, as, anna } = await openStall({ beforeStatement: () => (statements += 1) });
    const { paymentId } = await buy();
    const eve = as('eve');
    const see = async (id: string) => {
      const before = statements;
      const { status, headers, body } = await eve('POST', 'received/heard', { device, ids: [id] });
      return { status, headers, body, statements: statements - before };
    };
    expect(await see(`${paymentId}.paid`)).toEqual(await see('A'.repeat(22)));
    expect((await eve('GET', 'received')).body).toEqual({ news: [] });
    expect((await eve('POST', 'received/claim', { device })).body.news).toEqual([]);
    expect((await anna('GET', 'received')).body.news).toMatchObject([{ heard: false }]);
  });

  it('is in the rows by id alone, without a name of payee or payer', async () => {
    const { buy, anna, place } = await openStall();
    await buy();
    await anna('GET', 'received');
    const tables = ['payments', 'payment_events', 'payee_news', 'payees'];
    const rows = await Promise.all(tables.map((table) => runSql(place, `select * from payaloud_${table}`)));
    expect(JSON.stringify(rows)).toContain('anna');
    expect(JSON.stringify(rows)).not.toMatch(/Anna|Ada/);
  });

  it('is refused if nobody is signed in, if the request is another site’s, or if its body is not right', async () => {
    const { send, anna } = await openStall();
    expect(errorOf(await send('GET', 'received'))).toEqual([401, 'signed-out']);
    const headers = { 'x-payee': 'anna', origin: 'https://evil.example' };
    const body = JSON.stringify({ device });
    expect(errorOf(await send('POST', 'received/claim', { headers, body }))).toEqual([403, 'bad-origin']);
    expect(errorOf(await anna('POST', 'received/claim', { device: 'short' }))).toEqual([400, 'bad-id']);
    expect(errorOf(await anna('POST', 'received/heard', { device, name: 'x' }))).toEqual([400, 'unknown-key']);
    expect(errorOf(await anna('DELETE', 'received'))).toEqual([405, 'wrong-method']);
    expect(errorOf(await anna('POST', 'received/more', {}))).toEqual([404, 'not-a-route']);
  });

  it('has no routes at a server that does not know payees', async () => {
    const { send } = await openShop();
    expect(errorOf(await send('GET', 'received'))).toEqual([404, 'not-a-route']);
  });

  it('that the app names with something else than text is refused as the app’s fault', async () => {
    const { send } = await openShop({ payeeOf: () => undefined as never });
    expect((await send('GET', 'received')).status).toBe(500);
  });

  it('is told when to ask again while the database is down', async () => {
    const { anna, closeStore } = await openStall();
    await closeStore();
    const { status, headers } = await anna('GET', 'received');
    expect([status, headers['retry-after']]).toEqual([503, '2']);
  });
});
