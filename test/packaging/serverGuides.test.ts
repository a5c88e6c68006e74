import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { money } from '@payaloud/core/money';
import type { Payments, Provider } from '@payaloud/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { filesOf, root } from './guides';

/** Runs the TypeScript of the guides to the server. `server.test.ts` runs their JavaScript from tarballs. */
const app = mkdtempSync(join(root, 'test', 'packaging', 'guides-'));
const guides = ['server-payments', 'server-operating', 'server-provider'];
for (const { name, code } of guides.flatMap(filesOf)) writeFileSync(join(app, name), code);
afterAll(() => rmSync(app, { recursive: true, force: true }));

const load = <Exports>(file: string) => import(/* @vite-ignore */ join(app, file)) as Promise<Exports>;

describe('the guide to payments on the server', () => {
  it('starts a fake Stripe for the tests of a shop', async () => {
    const { startStripe } = await load<{ startStripe: () => Promise<{ port: number; close: () => Promise<void> }> }>(
      'server-payments.1.ts',
    );
    const { port, close } = await startStripe();
    expect((await fetch(`http://127.0.0.1:${port}/v1/payment_intents`)).status).toBe(200);
    await close();
  });
});

describe('the guide to refunds', () => {
  it('gives back what the shop has stored, and tells why not', async () => {
    type GiveBack = (payments: Pick<Payments, 'refund'>, refund: object) => Promise<unknown>;
    const { giveBack } = await load<{ giveBack: GiveBack }>('server-payments.3.ts');
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const refund = vi.fn(async () => ({ ok: false, reason: 'too-much' }) as const);
    const asked = { refundId: crypto.randomUUID(), amount: money(500, 'USD') };
    expect(await giveBack({ refund }, { ...asked, paymentId: 'p1' })).toEqual({ ok: false, reason: 'too-much' });
    expect(refund).toHaveBeenCalledWith('p1', asked);
    expect(log).toHaveBeenCalledWith('Not refunded: too-much');
    log.mockRestore();
  });
});

describe('the guide to running payments', () => {
  it('works off what is due until nothing is', async () => {
    const { workOff } = await load<{ workOff: (payments: Payments) => Promise<number> }>('server-operating.1.ts');
    const due = [2, 1, 0];
    const news = [1, 1, 0];
    const payments = { reconcile: async () => due.shift() ?? 0, deliverNews: async () => news.shift() ?? 0 };
    expect(await workOff(payments as unknown as Payments)).toBe(5);
    expect(due).toEqual([]);
  });

  it('asks the provider for what a backup has forgotten', async () => {
    type Restore = (payments: Payments, madeAt: Date, ownerOf: () => Promise<null>) => Promise<readonly string[]>;
    const { restore } = await load<{ restore: Restore }>('server-operating.2.ts');
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const recover = vi.fn(async () => ({ adopted: ['a'], ownerless: ['b'] }));
    const ownerOf = async () => null;
    expect(await restore({ recover } as unknown as Payments, new Date(7_200_000), ownerOf)).toEqual(['b']);
    expect(recover).toHaveBeenCalledWith({ since: 3_600_000, ownerOf });
    vi.mocked(console.log).mockRestore();
  });
});

describe('the guide to a provider', () => {
  it('has an adapter that opens, pays and hears webhooks', async () => {
    const { bankProvider } = await load<{ bankProvider: (bank: unknown) => Provider }>('server-provider.1.ts');
    const payment = { id: 'b1', reference: 'p1', order: '17', state: 'paid', paid: 2350, currency: 'USD' };
    const create = vi.fn(async () => ({ id: 'b1' }));
    const provider = bankProvider({
      create,
      confirm: async () => payment,
      verify: (_body: string, signature: string) => (signature === 'right' ? { id: 'e1', payment } : null),
    });
    const amount = { minorUnits: 2350, currency: 'USD' };
    const order = { paymentId: 'p1', orderId: '17', amount, region: 'default', providerKey: 'k1' };
    const { signal } = new AbortController();
    expect(await provider.open(order, signal)).toBe('b1');
    expect(create).toHaveBeenCalledWith({ key: 'k1', amount: 2350, currency: 'USD', reference: 'p1', order: '17' });
    const reading = { kind: 'paid', charged: amount };
    expect(await provider.pay('b1', 'means', order, signal)).toEqual(reading);
    expect(await provider.webhook('', new Headers({ signature: 'right' }))).toEqual([
      { paymentId: 'p1', eventId: 'e1', ref: 'b1', reading },
    ]);
    expect(await provider.webhook('', new Headers())).toBeNull();
  });

  it('has an adapter for Adyen that pays, asks the bank, and hears webhooks', async () => {
    type Create = (adyen: object, merchantAccount: string, returnUrl: string) => Provider;
    type Finish = (adyen: object, address: URL) => Promise<void>;
    const { adyenProvider, finish } = await load<{ adyenProvider: Create; finish: Finish }>('server-provider.3.ts');
    const order = { paymentId: 'p1', orderId: '17', amount: money(5, 'ISK'), region: 'default', providerKey: 'k1' };
    const { signal } = new AbortController();
    const item = { pspReference: 'psp1', merchantReference: 'p1', amount: { value: 500, currency: 'ISK' } };
    const payments = vi.fn(async (_request: object, _key: string): Promise<object> => ({}));
    const verify = vi.fn((_body: string): readonly object[] | null => null);
    const details = vi.fn(async () => ({}));
    const provider = adyenProvider({ payments, verify, details }, 'CornerCafe', 'https://shop.example/back');
    const answer = async (result: object) => {
      payments.mockResolvedValueOnce(result);
      return provider.pay(await provider.open(order, signal), '{"paymentMethod":{"type":"scheme"}}', order, signal);
    };

    const paid = { kind: 'paid', charged: order.amount };
    expect(await answer({ resultCode: 'Authorised', amount: item.amount })).toEqual(paid);
    const [request, key] = payments.mock.lastCall ?? [];
    expect(key).toBe('k1');
    // Adyen counts crowns in hundredths.
    expect(request).toMatchObject({ reference: 'p1', amount: item.amount, paymentMethod: { type: 'scheme' } });
    const refused = { resultCode: 'Refused', refusalReasonCode: '12' };
    expect(await answer(refused)).toEqual({ kind: 'closed', reason: 'insufficient-funds' });
    const url = 'https://checkoutshopper-test.adyen.com/redirect';
    const asked = { resultCode: 'RedirectShopper', action: { type: 'redirect', method: 'GET', url } };
    expect(await answer(asked)).toEqual({ kind: 'action', action: { kind: 'redirect', url } });
    expect(await answer({ resultCode: 'Pending' })).toEqual({ kind: 'processing' });
    expect(await answer({ resultCode: 'PartiallyAuthorised' })).toEqual({ kind: 'unreadable' });
    payments.mockRejectedValueOnce(new Error('timeout'));
    await expect(provider.pay('p1', '{}', order, signal)).rejects.toThrow('timeout');

    expect(await provider.webhook('', new Headers())).toBeNull();
    verify.mockReturnValue([
      { ...item, eventCode: 'AUTHORISATION', success: 'true' },
      { ...item, eventCode: 'REPORT_AVAILABLE', success: 'true' },
    ]);
    expect(await provider.webhook('', new Headers())).toEqual([
      { paymentId: 'p1', eventId: 'psp1', ref: 'p1', reading: paid },
    ]);
    verify.mockReturnValue([{ ...item, eventCode: 'AUTHORISATION', success: 'false' }]);
    expect(await provider.webhook('', new Headers())).toMatchObject([{ reading: { kind: 'closed', reason: 'other' } }]);

    await finish({ details }, new URL('https://shop.example/back?redirectResult=X6'));
    expect(details).toHaveBeenCalledWith({ details: { redirectResult: 'X6' } });
  });

  it('checks an adapter with every fact of the contract', async () => {
    const { checkAll } = await load<{ checkAll: () => Promise<number> }>('server-provider.2.ts');
    expect(await checkAll()).toBeGreaterThan(15);
  });

  it('checks its own adapter against a bank over HTTP, and finds a wrong one', async () => {
    interface Guide {
      readonly bankProvider: (bank: object) => Provider;
      readonly checkBank: (adapter?: (bank: object) => Provider) => Promise<number>;
    }
    const { checkBank, bankProvider } = await load<Guide>('server-provider.1.ts');
    expect(await checkBank()).toBeGreaterThan(15);
    const wrong = (bank: object): Provider => ({ ...bankProvider(bank), close: async () => ({ kind: 'closed' }) });
    await expect(checkBank(wrong)).rejects.toThrow();
  });
});
