import type { PaymentControllerOptions } from '@payaloud/browser';
import { money } from '@payaloud/core/money';
import { describePaymentEvent } from '@payaloud/core/announcement';
import {
  announcementFlow,
  createQueueState,
  type QueueEvent,
  type QueueFacts,
} from '@payaloud/core/internal/announcement';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import type { PayOutcome } from '@payaloud/core/payment';
import { describe, expect, it } from 'vitest';
import { simulatePayment } from './test-support/simulatePayment';

const paymentId = 'd5b0dc6f-4a3e-4c55-9d35-6a1f4b1c0a11';
const facts = { amount: money(2350, 'USD'), payee: 'Corner Cafe', id: paymentId } as const;
const lost = () => Promise.reject(new Error('offline'));

/** Pays with a reply that is lost at once. `answers`: the server's answers to the checks, in order; the last one stays. */
function payInVain(answers: readonly (PayOutcome | null)[], more: Partial<PaymentControllerOptions> = {}) {
  const { clock, open } = simulatePayment();
  const asked: number[] = [];
  const page = open({
    createPaymentId: () => paymentId,
    pay: lost,
    check: async () => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(clock.monotonic());
      if (!answer) throw new Error('offline');
      return answer;
    },
    ...more,
  });
  page.controller.pay();
  return { clock, page, asked };
}

describe('a lost reply', () => {
  it('is checked at once, and the payer hears so within 2 seconds', async () => {
    const { clock, page, asked } = payInVain([{ kind: 'processing' }]);
    await clock.pass(2_000);
    expect(page.said.at(-1)).toBe('Checking whether you paid 23.50 dollars to Corner Cafe. Don’t pay again.');
    expect(asked.length).toBeGreaterThan(0);
  });

  it('ends with "Paid" alone if the first look finds it', async () => {
    const { clock, page } = payInVain([{ kind: 'succeeded', reference: 'R7' }]);
    await clock.pass(5_000);
    expect(page.said.slice(-2)).toEqual([
      expect.stringMatching(/^Checking/),
      'Paid 23.50 dollars to Corner Cafe. Reference R7.',
    ]);
    expect(page.said.join(' ')).not.toContain('We don’t know');
  });

  it('is unknown only after the first look, and the end is then said as any other', async () => {
    const { clock, page } = payInVain([null, { kind: 'succeeded' }]);
    await clock.pass(6_000);
    expect(page.said.slice(-3)).toEqual([
      expect.stringMatching(/^Checking/),
      'Don’t pay again: 23.50 dollars to Corner Cafe. We don’t know yet whether you paid. This page keeps checking, and you can come back to it.',
      'Paid 23.50 dollars to Corner Cafe.',
    ]);
  });

  it('of a request that never arrived is never "We don’t know" and then "send it again" at once', async () => {
    const { clock, page } = payInVain([{ kind: 'not-found' }]);
    await clock.pass(10_000);
    expect(page.said.at(-1)).toBe(
      'Not received: 23.50 dollars to Corner Cafe. Press “Finish this payment”. It stays one payment.',
    );
    expect(page.said.join(' ')).not.toContain('We don’t know');
  });

  it.each([en, fr, zhHans])('never names the id of the payment ($tag)', async (language) => {
    for (const reference of [undefined, paymentId, paymentId.replaceAll('-', '')]) {
      const { clock, page } = payInVain([{ kind: 'unknown', ...(reference ? { reference } : {}) }], { language });
      await clock.pass(60_000);
      const event = { ...facts, type: 'unknown', ...(reference ? { reference } : {}) } as const;
      const { text, speech, plain } = describePaymentEvent(event, language);
      for (const words of [...page.said, text, speech, plain]) {
        expect(words?.replace(/[\s-]/g, '').toLowerCase()).not.toContain('d5b0dc6f');
        expect(words).not.toMatch(/\b(?:\w ){6}/);
      }
    }
  });
});

describe('"Don’t pay again" while it waits in the queue', () => {
  const message = (type: 'unknown' | 'can-send-again' | 'still-processing' | 'succeeded', id: string = paymentId) =>
    describePaymentEvent({ ...facts, id, type }, en);

  /** Announces all while another message is being said. Returns what is said after it. */
  function saidAfter(...waiting: ReturnType<typeof message>[]) {
    const first = { text: 'Coupon applied', urgency: 'polite' } as const;
    const events: (QueueEvent & QueueFacts)[] = [first, ...waiting].map((one, key) => ({
      type: 'announced',
      key,
      message: one,
      at: 1_000 + key,
    }));
    const spoken: string[] = [];
    let state = createQueueState({ regions: 'off', voice: 'all' }, 6);
    for (const event of events) state = announcementFlow.update(state, event, event).state;
    for (let at = 3_000; state.current; at += 1_000) {
      spoken.push(state.current.message.text);
      state = announcementFlow.update(
        state,
        { type: 'voice-settled', key: state.current.key, result: 'spoken' },
        { at },
      ).state;
    }
    return spoken.slice(1).map((text) => text.split(' ').slice(0, 2).join(' '));
  }

  it('is replaced by a definite end of the same payment', () => {
    expect(saidAfter(message('unknown'), message('succeeded'))).toEqual(['Paid 23.50']);
  });

  it('is replaced by nothing else', () => {
    expect(saidAfter(message('unknown'), message('succeeded', 'another'))).toEqual(['Don’t pay', 'Paid 23.50']);
    expect(saidAfter(message('unknown'), message('still-processing'))).toEqual(['Don’t pay', 'Still paying']);
    expect(saidAfter(message('unknown'), message('can-send-again'))).toContain('Don’t pay');
  });
});
