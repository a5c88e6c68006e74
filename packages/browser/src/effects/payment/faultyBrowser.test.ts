import { createPaymentController } from '@payaloud/browser';
import type { PayOutcome } from '@payaloud/core/payment';
import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it, vi } from 'vitest';
import { followReports } from '../../runtime/test-support/followReports';
import { simulatePayment, order } from './test-support/simulatePayment';
import { messageOf } from './test-support/messageOf';

const { replies } = en.sentences.payment;
const takeReports = followReports();

describe('a payment in a browser or app that misbehaves', () => {
  it('is made if the browser never answers the lock request, and releases a lock that comes late', async () => {
    const { clock, provider, open } = simulatePayment();
    let grant = (_free: () => void) => {};
    const lock = { tryHold: () => new Promise<() => void>((resolve) => (grant = resolve)) };
    const page = open({ lock });
    page.controller.pay();
    await clock.pass(60_000);
    expect([page.status(), provider.requests]).toEqual(['succeeded', 1]);
    const free = vi.fn();
    grant(free);
    await clock.pass(10);
    expect(free).toHaveBeenCalledTimes(1);
  });

  it('reaches its end although a listener of the app throws', async () => {
    const { clock, open } = simulatePayment();
    const page = open();
    const heard: string[] = [];
    page.controller.subscribe(() => {
      throw new Error('of the app');
    });
    page.controller.subscribe(() => heard.push(page.status()));
    page.controller.pay();
    await clock.pass(1_000);
    expect(heard).toEqual(['processing', 'processing', 'succeeded']);
    expect(takeReports()[0]).toEqual(new Error('of the app'));
  });

  it('reaches its end if the announcer throws, and lets the next page announce it', async () => {
    const { clock, provider, open } = simulatePayment();
    const announcer = createRecordedAnnouncer();
    const page = open({ announcer });
    announcer.announce = () => {
      throw new Error('of the announcer');
    };
    page.controller.pay();
    await clock.pass(60_000);
    expect([page.status(), provider.requests]).toEqual(['succeeded', 1]);
    expect(takeReports()[0]).toEqual(new Error('of the announcer'));
  });

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['a number', 17],
  ])('is made once if the app creates %s as its id', async (_what, id) => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ createPaymentId: () => id as string });
    page.controller.pay();
    await clock.pass(60_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
    expect(provider.chargesOf('order-1')[0]).toMatch(/^(17|[0-9a-f]{32})$/);
  });

  it('is announced with the charged amount, even if the first answer did not contain it', async () => {
    const { clock, open } = simulatePayment();
    let reply = (_outcome: PayOutcome) => {};
    const page = open({
      pay: () => new Promise((resolve) => (reply = resolve)),
      check: async () => ({ kind: 'succeeded' }),
      timeoutMs: 1_000,
    });
    page.controller.pay();
    await clock.pass(5_000);
    expect(page.said.at(-1)).toBe('Paid 23.50 dollars to Corner Cafe.');
    reply({ kind: 'succeeded', amount: { minorUnits: 23_500, currency: 'USD' } });
    await clock.pass(10);
    expect(page.said.at(-1)).toBe(messageOf('paid-after-all', { amount: { minorUnits: 23500, currency: 'USD' } }));
  });
});

describe('a press of Pay before anything was heard', () => {
  it('says the review masked if others may hear', async () => {
    const { clock, provider } = simulatePayment();
    const announcer = createRecordedAnnouncer();
    const ways = ['interrupted', 'masked'] as const;
    let at = 0;
    const announce: typeof announcer.announce = (message, onDelivery) => {
      announcer.announce(message);
      onDelivery?.(ways[at++] ?? 'delivered');
    };
    const repeatLast = vi.fn<typeof announcer.repeatLast>((onDelivery) => announcer.repeatLast(onDelivery));
    const controller = createPaymentController({
      order,
      language: en,
      announcer: { ...announcer, announce, repeatLast },
      clock,
      storage: null,
      lock: null,
      channel: null,
      onWake: () => () => {},
      pay: (request) => provider.pay(request),
      check: (paymentId) => provider.check(paymentId),
    });
    controller.connect();
    controller.pay();
    expect(repeatLast).not.toHaveBeenCalled();
    expect(controller.getState()).toMatchObject({ status: 'review', hearing: 'masked' });
    controller.pay();
    expect(announcer.said.at(-1)?.text).toBe(replies['hear-first']);
    controller.speakOrder();
    expect(controller.getState()).toMatchObject({ hearing: 'heard' });
    controller.pay();
    await clock.pass(1_000);
    expect(controller.getState().status).toBe('succeeded');
  });
});

it('Pay is not enabled by a repeat from an earlier try that is delivered late', async () => {
  const { clock, open } = simulatePayment();
  const ends: (() => void)[] = [];
  let isSlow = false;
  const announcer = createRecordedAnnouncer({
    deliver: () => (isSlow ? 'interrupted' : 'delivered'),
    later: (run) => (isSlow ? void ends.push(run) : run()),
  });
  const page = open({ announcer, pay: async () => ({ kind: 'declined' }) });
  page.controller.pay();
  await clock.pass(1_000);
  isSlow = true;
  page.controller.speakOrder();
  page.controller.retry();
  for (const end of ends) end();
  expect(page.controller.getState()).toMatchObject({ status: 'review', hearing: 'unheard' });
});

it('"Send again" sends at once if the payer heard the amount in its review', async () => {
  const { clock, open } = simulatePayment({ review: 'masked' });
  const pay = vi.fn(() => Promise.reject<PayOutcome>(new Error('offline')));
  const page = open({ pay, check: async () => ({ kind: 'not-found' }) });
  page.controller.speakOrder();
  page.controller.pay();
  await clock.pass(10_000);
  expect(page.controller.getState()).toMatchObject({ status: 'unknown', canSendAgain: true });
  page.controller.sendAgain();
  await clock.pass(100);
  expect(pay).toHaveBeenCalledTimes(2);
});
