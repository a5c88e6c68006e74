import { composeSigningInput, encodeBase64url, parseChallenge, type Confirmation } from '@payaloud/core/confirmation';
import { describe, expect, it } from 'vitest';
import { createBank } from './createBank.ts';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A device whose public key the bank knows as `keyId`. */
async function createDevice(keyId: string) {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);

  async function sign(text: string, changed: Partial<Confirmation> = {}): Promise<string> {
    const reading = parseChallenge(text, { now: Date.now() });
    if (!reading.ok) throw new Error(reading.reason);
    const { audience, challengeId } = reading.challenge;
    const bytes = new Uint8Array(Buffer.from(text, 'base64url'));
    const txn = encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const input = composeSigningInput({
      keyId,
      audience,
      challengeId,
      txn,
      method: 'voice',
      localAttempts: 1,
      ...changed,
    });
    const signature = await crypto.subtle.sign(ecdsa, privateKey, new TextEncoder().encode(input));
    return `${input}.${encodeBase64url(new Uint8Array(signature))}`;
  }

  return { key: { keyId, publicKey: { kty: 'EC', crv: 'P-256', x, y } as const }, sign };
}

/** A bank that knows one device, and an order with this tip in minor units. */
async function openOrder(tip = 350) {
  const bank = createBank({ voiceMatch: 'allowed' });
  const device = await createDevice(`${'B'.repeat(42)}A`);
  bank.keepDevice(device.key);
  const order = bank.openOrder('USD', tip);
  return { bank, device, order, challenge: bank.issueChallenge(order) };
}

describe('a voice at the bank', () => {
  it('confirms a small order beside the device key, once', async () => {
    const { bank, device, order, challenge } = await openOrder();
    const confirmation = { challenge, method: 'voice', jws: await device.sign(challenge) };
    expect(await bank.confirm(order, confirmation)).toBe('confirmed');
    expect(await bank.confirm(order, confirmation)).toBe('not-recognized');
  });

  it('is not in the challenge unless the shop allows it', () => {
    const bank = createBank();
    bank.keepDevice({ keyId: `${'B'.repeat(42)}A`, publicKey: { kty: 'EC', crv: 'P-256', x: '', y: '' } });
    const reading = parseChallenge(bank.issueChallenge(bank.openOrder('USD', 350)), { now: Date.now() });
    expect(reading.ok && reading.challenge.methods).toEqual(['drawing', 'code']);
  });

  it('does not confirm an order at the limit', async () => {
    const { bank, device, order, challenge } = await openOrder(20_000);
    const jws = await device.sign(challenge);
    expect(await bank.confirm(order, { challenge, method: 'voice', jws })).toBe('not-recognized');
  });

  it('does not confirm without the signature of the known device', async () => {
    const { bank, device, order, challenge } = await openOrder();
    const stranger = await createDevice(device.key.keyId);
    const forged = await stranger.sign(challenge);
    for (const jws of [null, undefined, '', 'a.b.c', forged])
      expect(await bank.confirm(order, { challenge, method: 'voice', jws })).toBe('not-recognized');
    expect(order.confirmed).toBe(false);
  });

  it.each([
    ['signed as a drawing and sent as a voice', { method: 'drawing' }],
    ['for another challenge', { challengeId: 'C'.repeat(22) }],
    ['for another amount', { txn: 'D'.repeat(43) }],
    ['of another key', { keyId: `${'E'.repeat(42)}A` }],
    ['for another shop', { audience: 'another.example' }],
  ] as const)('does not confirm with a signature %s', async (_what, changed) => {
    const { bank, device, order, challenge } = await openOrder();
    const jws = await device.sign(challenge, changed);
    expect(await bank.confirm(order, { challenge, method: 'voice', jws })).toBe('not-recognized');
  });

  it('does not confirm another order, or with an unknown device', async () => {
    const { bank, device, order, challenge } = await openOrder();
    const jws = await device.sign(challenge);
    const other = bank.openOrder('USD', 100);
    expect(await bank.confirm(other, { challenge, method: 'voice', jws })).toBe('not-recognized');
    bank.keepDevice(null);
    expect(await bank.confirm(order, { challenge, method: 'voice', jws })).toBe('not-recognized');
  });
});

describe('the payment of an order', () => {
  const question = { kind: '3-d-secure', url: 'https://bank.example/question' } as const;
  const none = { paymentId: null, outcome: { kind: 'not-found' } };

  /** An order that its payer has confirmed. */
  async function openConfirmed() {
    const opened = await openOrder();
    await opened.bank.confirm(opened.order, { challenge: opened.challenge, method: 'code', code: opened.order.code });
    return opened;
  }

  it('is found by a page that lost its id', async () => {
    const { bank, order } = await openConfirmed();
    expect(bank.findOfOrder(order.id)).toEqual(none);
    const outcome = bank.pay(order, 'first', 'pays', question);
    expect(outcome.kind).toBe('succeeded');
    expect(bank.findOfOrder(order.id)).toEqual({ paymentId: 'first', outcome });
    expect(bank.findOfOrder('another order')).toEqual(none);
  });

  it('is none if nothing was charged', async () => {
    const { bank, order } = await openConfirmed();
    expect(bank.pay(order, 'first', 'declines', question).kind).toBe('declined');
    expect(bank.findOfOrder(order.id)).toEqual(none);
  });

  it('is the same under a second id, which can be asked about too', async () => {
    const { bank, order } = await openConfirmed();
    bank.pay(order, 'first', 'asks', question);
    expect(bank.pay(order, 'second', 'pays', question).kind).toBe('action-required');
    bank.answer('first', 'yes');
    expect([bank.find('second').kind, bank.chargesOf(order.id)]).toEqual(['succeeded', 1]);
  });
});
