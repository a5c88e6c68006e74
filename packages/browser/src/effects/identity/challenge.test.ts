import type { IdentityOutcome } from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  deferred,
  pass,
  setUpIdentityTests,
  simulateIdentity,
  zigzag,
} from '../../../test/simulateIdentity';

setUpIdentityTests();

const { identity: sentences } = en.sentences;
const blueBottle = ['23.50 dollars', 'Blue Bottle'] as const;

describe('the challenge', () => {
  it('is fetched once and shown, without a message on mount', async () => {
    const { ask, answer } = deferred<string>();
    const { identity, said, status } = simulateIdentity({ getChallenge: ask });
    identity.connect();
    answer(createTestChallenge());
    await pass(1_000);
    expect(identity.getState()).toMatchObject({
      payment: { amount: money(2350, 'USD'), payee: 'Blue Bottle' },
      allowed: ['drawing', 'passkey', 'device', 'code'],
      template: 'enrolled',
    });
    expect([status(), said(), ask.mock.calls.length]).toEqual(['idle', [], 1]);
  });

  it.each([
    ['startDrawing', 'drawing'],
    ['usePasskey', 'passkey'],
    ['useDevice', 'device'],
    ['sendCode', 'code'],
  ] as const)('is announced and asks to choose again if it arrives after the press: %s', async (press, method) => {
    const { ask, answer } = deferred<string>();
    const { identity, app, said, status } = simulateIdentity({ getChallenge: ask });
    identity.connect();
    await pass();
    identity[press]('123456');
    expect(identity.getState()).toMatchObject({ status: 'preparing', method });
    answer(createTestChallenge());
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method, cause: 'changed' });
    expect(said()).toEqual([sentences.preparing, sentences.changed(...blueBottle)]);
    expect(app).not.toHaveBeenCalled();
    identity[press]('123456');
    await pass();
    expect(status()).toBe(press === 'startDrawing' ? 'drawing' : 'confirmed');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is waited for only with the way that was chosen first', async () => {
    const { ask, answer } = deferred<string>();
    const { identity } = simulateIdentity({ getChallenge: ask });
    identity.connect();
    identity.usePasskey();
    identity.sendCode('123456');
    identity.startDrawing();
    expect(identity.getState()).toMatchObject({ status: 'preparing', method: 'passkey' });
    answer(createTestChallenge());
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'passkey', cause: 'changed' });
  });

  it('is fetched again once it has expired, and the same payment continues', async () => {
    // A server names another payment in each.
    let issued = 0;
    const getChallenge = vi.fn(async () => createTestChallenge({ paymentId: `payment-${(issued += 1)}` }));
    const { identity, app, said, status } = simulateIdentity({ getChallenge });
    identity.connect();
    await pass(599_000);
    identity.usePasskey();
    expect(status()).toBe('preparing');
    await pass();
    expect(status()).toBe('confirmed');
    expect(getChallenge).toHaveBeenCalledTimes(2);
    expect(app.mock.lastCall?.[0]).toMatchObject({ challenge: await getChallenge.mock.results[1]?.value });
    expect(said()).toEqual([sentences.preparing, sentences.confirmed('passkey', ...blueBottle)]);
  });

  it.each([
    ['amount', { amount: money(9999, 'USD') }],
    ['currency', { amount: money(2350, 'EUR') }],
    ['payee', { payeeName: 'Evil' }],
    ['payee by id', { payeeId: 'payee-2' }],
    ['order', { orderHash: `${'B'.repeat(42)}A` }],
  ])('sends nothing if the new one is about another %s', async (_what, change) => {
    const texts = [createTestChallenge(), createTestChallenge(change)];
    const { identity, app } = simulateIdentity({ getChallenge: () => Promise.resolve(texts.shift() ?? '') });
    identity.connect();
    await pass(599_000);
    identity.sendCode('123456');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    expect(app).not.toHaveBeenCalled();
  });

  it('sends no drawing if the payment changed while it was drawn', async () => {
    const texts = [createTestChallenge(), createTestChallenge({ amount: money(9999, 'USD') })];
    const simulated = simulateIdentity({ getChallenge: () => Promise.resolve(texts.shift() ?? '') });
    const { identity, app } = simulated;
    identity.connect();
    await pass();
    identity.startDrawing();
    await pass(599_000);
    identity.takeDrawing(zigzag(0.15));
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'drawing', cause: 'changed', failures: 0 });
    expect(app).not.toHaveBeenCalled();
  });

  it('may no longer allow the way that waited for it', async () => {
    const texts = [createTestChallenge(), createTestChallenge({ methods: ['code'] })];
    const { identity, app } = simulateIdentity({ getChallenge: () => Promise.resolve(texts.shift() ?? '') });
    identity.connect();
    await pass(599_000);
    identity.usePasskey();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'passkey', cause: 'changed' });
    expect(app).not.toHaveBeenCalled();
  });

  it('is requested again at the next press if it could not be loaded or read', async () => {
    const { ask, answer, fail } = deferred<string>();
    const { identity, said } = simulateIdentity({ getChallenge: ask });
    identity.connect();
    fail();
    await pass();
    expect(said()).toEqual([]);
    identity.usePasskey();
    fail();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'not-loaded' });
    identity.usePasskey();
    answer('no challenge');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unreadable' });
    identity.usePasskey();
    await pass();
    answer(createTestChallenge());
    await pass();
    identity.usePasskey();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'passkey' });
  });

  it('counts as not loaded after 30 seconds', async () => {
    const { ask } = deferred<string>();
    const { identity, status } = simulateIdentity({ getChallenge: ask });
    identity.connect();
    identity.useDevice();
    await pass(29_000);
    expect(status()).toBe('preparing');
    await pass(2_000);
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'device', cause: 'not-loaded' });
  });
});

describe('a payment whose amount the page voice leaves out', () => {
  it('starts no way before it was heard, and answers every press', async () => {
    const { identity, app, said } = simulateIdentity({ amountPrivacy: 'masked' });
    identity.connect();
    await pass();
    for (const press of ['startDrawing', 'usePasskey', 'useDevice', 'sendCode'] as const) identity[press]('123456');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'code', cause: 'unheard' });
    expect(said()).toEqual(Array.from({ length: 4 }, () => en.sentences.common.hearFirst));
    expect(app).not.toHaveBeenCalled();
    identity.speakPayment();
    expect(said().at(-1)).toBe(sentences.ask(...blueBottle));
    identity.sendCode('123456');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'code' });
  });

  it.each(['dropped', 'unheard'] as const)('is not heard if its message was %s', async (delivery: Delivery) => {
    const announcer = createRecordedAnnouncer({ deliver: () => delivery });
    const { identity } = simulateIdentity({ amountPrivacy: 'masked', announcer });
    identity.connect();
    await pass();
    identity.speakPayment();
    await pass();
    identity.usePasskey();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unheard' });
  });

  it('must be heard again if it changed', async () => {
    const texts = [createTestChallenge(), createTestChallenge({ amount: money(9999, 'USD') })];
    const { identity, app } = simulateIdentity({
      amountPrivacy: 'masked',
      getChallenge: () => Promise.resolve(texts.shift() ?? ''),
    });
    identity.connect();
    await pass();
    identity.speakPayment();
    await pass(599_000);
    identity.usePasskey();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'changed' });
    identity.usePasskey();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unheard' });
    identity.speakPayment();
    identity.usePasskey();
    await pass();
    expect(identity.getState().status).toBe('confirmed');
    expect(app).toHaveBeenCalledTimes(1);
  });

  it('counts as heard for the payment shown when the payer asked, however late it is delivered', async () => {
    const late: (() => void)[] = [];
    const announcer = createRecordedAnnouncer({ later: (run) => void late.push(run) });
    const texts = [createTestChallenge(), createTestChallenge({ amount: money(9999, 'USD') })];
    const { identity } = simulateIdentity({
      amountPrivacy: 'masked',
      announcer,
      getChallenge: () => Promise.resolve(texts.shift() ?? ''),
    });
    const leave = identity.connect();
    await pass();
    identity.speakPayment();
    await pass(599_000);
    leave();
    identity.connect();
    await pass();
    expect(identity.getState().payment?.amount).toEqual(money(9999, 'USD'));
    for (const run of late) run();
    identity.usePasskey();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unheard' });
  });
});

describe('a challenge that the server found expired', () => {
  it('is fetched again at once, to be ready for the next press', async () => {
    const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
    const outcomes: IdentityOutcome[] = ['expired', 'confirmed'];
    const onCode = vi.fn<Answer>(() => Promise.resolve(outcomes.shift() ?? 'unavailable'));
    const { identity, said, status } = simulateIdentity({ getChallenge, onCode });
    identity.connect();
    await pass();
    identity.sendCode('123456');
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'expired' });
    expect(getChallenge).toHaveBeenCalledTimes(2);
    identity.sendCode('123456');
    // Does not wait, because a passkey prompt only opens during the task of a press.
    expect(status()).toBe('checking');
    await pass();
    expect(status()).toBe('confirmed');
    expect(getChallenge).toHaveBeenCalledTimes(2);
    expect(onCode.mock.lastCall?.[0]).toMatchObject({ challenge: await getChallenge.mock.results[1]?.value });
    expect(said()).not.toContain(sentences.changed(...blueBottle));
  });
});
