import { en } from '@payaloud/core/languages/en';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { followReports } from '../../runtime/test-support/followReports';
import { simulatePayment } from './test-support/simulatePayment';
import { beginsAs, messageOf } from './test-support/messageOf';

const fault = () => {
  throw new Error('of the app');
};

const takeReports = followReports();

/** Expects the error to be reported as uncaught, and nothing else. */
function expectReport() {
  expect(new Set(takeReports().map(String))).toEqual(new Set(['Error: of the app']));
}

describe('an exception during a payment', () => {
  it('in the function that creates ids does not lose the press: the payment gets a default id', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ createPaymentId: fault });
    page.controller.pay();
    await clock.pass(1_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
    expectReport();
  });

  it.each(['post', 'subscribe'] as const)('in the channel (%s) loses no request and no message', async (name) => {
    const { clock, provider, open } = simulatePayment();
    const channel = { post: () => {}, subscribe: () => () => {}, [name]: fault };
    const page = open({ channel });
    page.controller.pay();
    await clock.pass(1_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
    expect(page.said).toHaveLength(3);
    expectReport();
  });

  it('in the lock makes the payment use stored ids instead', async () => {
    const { clock, provider, open } = simulatePayment();
    const page = open({ lock: { tryHold: fault } });
    page.controller.pay();
    await clock.pass(5_000);
    expect([page.status(), provider.chargesOf('order-1').length]).toEqual(['succeeded', 1]);
  });

  it('in the app’s listeners does not stop later listeners and events', async () => {
    const { clock, open } = simulatePayment();
    const page = open();
    const seen: string[] = [];
    page.controller.subscribe(fault);
    page.controller.subscribe(() => {
      seen.push(page.status());
      // A press inside a listener waits for its turn, and is answered.
      if (page.status() === 'succeeded') page.controller.pay();
    });
    page.controller.pay();
    await clock.pass(1_000);
    expect(seen.at(-1)).toBe('succeeded');
    // The press says how the payment ended, and that it is over.
    expect(page.said).toHaveLength(5);
    expect(page.said[3]).toBe(page.said[2]);
    expectReport();
  });

  it('in the announcer during one message loses none of the next', async () => {
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
    expect(announcer.said.map(({ text }) => text)).toEqual([
      messageOf('review'),
      expect.stringMatching(beginsAs('succeeded')),
    ]);
    expectReport();
  });

  it.each(['cancel', 'check', 'performAction'] as const)(
    'in %s, thrown at once, is "not known", and the payer hears it',
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

  it('in the function that grants more time keeps the old time, and says so', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ expiry: { leftMs: 30_000, extend: fault } });
    page.controller.extend();
    await clock.pass(100);
    expect(page.said.at(-1)).toBe(en.sentences.payment.replies['not-extended']);
    await clock.pass(31_000);
    expect(page.status()).toBe('expired');
  });

  it('in onWake lets the payment continue without it', async () => {
    const { clock, open } = simulatePayment();
    const page = open({ onWake: fault });
    page.controller.pay();
    await clock.pass(1_000);
    expect(page.status()).toBe('succeeded');
    expectReport();
  });
});
