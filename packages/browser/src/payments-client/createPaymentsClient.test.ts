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
  ])('by %i is an outcome, because nothing was begun', async (status, body, outcome) => {
    expect(await clientOf(status, body).pay(request)).toEqual(outcome);
  });

  it.each([404, 500, 503])('by %i is not known', async (status) => {
    await expect(clientOf(status, {}).pay(request)).rejects.toThrow(String(status));
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
    await expect(client.getChallenge('17')).rejects.toThrow('401');
  });
});
