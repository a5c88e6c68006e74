import { createRecordedAnnouncer } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';

const fault = () => {
  throw new Error('of the app');
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What was thrown is reported as an uncaught error, and by nothing else. */
function expectReport() {
  expect(() => vi.runAllTimers()).toThrow('of the app');
}

describe('an exception in a payment', () => {
  it('of the function that makes ids does not lose the press: the payment gets an id of its own', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ createPaymentId: fault });
    page.controller.pay();
    await clock.pass(1_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
    expectReport();
  });

  it.each(['post', 'subscribe'] as const)('of the channel (%s) loses no request and no word', async (name) => {
    const { clock, provider, open } = simulatePayment();
    const channel = { post: () => {}, subscribe: () => () => {}, [name]: fault };
    const page = open({ channel });
    page.controller.pay();
    await clock.pass(1_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
    expect(page.said).toHaveLength(3);
    expectReport();
  });

  it('of the lock lets stored ids take its place', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ lock: { tryHold: fault } });
    page.controller.pay();
    await clock.pass(5_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
  });

  it('of the listeners of the app lets every later listener and event through', async () => {
    const { clock, open } = simulatePayment();
    const page = open();
    const seen: string[] = [];
    page.controller.subscribe(fault);
    page.controller.subscribe(() => {
      seen.push(page.status());
      // A press in a listener waits for its turn, and is answered.
      if (page.status() === 'succeeded') page.controller.pay();
    });
    page.controller.pay();
    await clock.pass(1_000);
    expect(seen.at(-1)).toBe('succeeded');
    expect(page.said).toHaveLength(4);
    expectReport();
  });

  it('of the announcer in one word loses none of those that follow', async () => {
    const { clock, open } = simulatePayment();
    const announcer = createRecordedAnnouncer();
    const page = open({
      announcer: {
        ...announcer,
        announce: (message, onDelivery) =>
          message.text.startsWith('Paying') ? fault() : announcer.announce(message, onDelivery),
      },
    });
    page.controller.pay();
    await clock.pass(1_000);
    expect(announcer.said.map(({ text }) => text.split(' 23')[0])).toEqual(['To pay', 'Paid']);
    expectReport();
  });

  it.each(['cancel', 'check', 'performAction'] as const)(
    'of %s at once is "not known", and the payer hears it',
    async (name) => {
      const { clock, open } = simulatePayment();
      const action = { kind: 'redirect', url: 'https://bank.example' } as const;
      const page = open({
        pay: async () => ({ kind: 'action-required', action }),
        check: () => new Promise(() => {}),
        [name]: fault,
      });
      page.controller.pay();
      await clock.pass(100);
      const { length } = page.said;
      if (name === 'cancel') page.controller.cancel();
      else if (name === 'check') page.controller.checkNow();
      else page.controller.performAction();
      await clock.pass(100);
      expect(page.said.length).toBeGreaterThan(length);
    },
  );

  it('of the function that gives more time leaves the time as it was, in words', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 30_000, extend: fault } });
    page.controller.extend();
    await clock.pass(100);
    expect(page.said.at(-1)).toBe('More time could not be given.');
    await clock.pass(31_000);
    expect(page.status()).toBe('expired');
  });

  it('of waking lets the payment go on without it', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ onWake: fault });
    page.controller.pay();
    await clock.pass(1_000);
    expect(page.status()).toBe('succeeded');
    expectReport();
  });
});
