import { type Message } from '@payaloud/core/announcement';
import {
  announcementFlow,
  createQueueState,
  type QueueEvent,
  type QueueFacts,
} from '@payaloud/core/internal/announcement';
import { en } from '@payaloud/core/languages/en';
import { createPaymentTexts } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { order, simulatePayment } from './test-support/simulatePayment';

const texts = createPaymentTexts(order, en);
const review = texts.messageOf('review');
const again = en.sentences.payment.replies['try-again'];

/** The texts that the page voice says if everything announced by then still waits behind another message. */
function saidBehindAnother(announced: readonly Message[], then: readonly (QueueEvent & QueueFacts)[] = []): string[] {
  const first: Message = { text: 'Coupon applied', urgency: 'polite' };
  const events = [first, ...announced].map((message, key): QueueEvent & QueueFacts => ({
    type: 'announced',
    key,
    message,
    at: 1_000 + key,
  }));
  const spoken: string[] = [];
  let state = createQueueState({ regions: 'off', voice: 'all' }, 6);
  for (const event of [...events, ...then]) state = announcementFlow.update(state, event, event).state;
  for (let at = 3_000; state.current; at += 1_000) {
    spoken.push(state.current.message.text);
    state = announcementFlow.update(
      state,
      { type: 'voice-settled', key: state.current.key, result: 'spoken' },
      { at },
    ).state;
  }
  return spoken.slice(1);
}

async function declined() {
  const { clock, open } = simulatePayment({ provider: { plan: () => ({ verdict: 'declined' }) } });
  const page = open();
  page.controller.pay();
  await clock.pass(5_000);
  expect(page.status()).toBe('declined');
  return { clock, page, messages: page.announcer.said };
}

describe('an end that still waits in the queue', () => {
  it('is not said once the payer has pressed "Try again"', async () => {
    const { page, messages } = await declined();
    const fromEnd = messages.findIndex(({ text }) => text.startsWith('Declined'));
    expect(saidBehindAnother(messages.slice(fromEnd))).toEqual([expect.stringMatching(/^Declined/)]);
    page.controller.retry();
    expect(saidBehindAnother(messages.slice(fromEnd))).toEqual([review]);
  });

  it('takes the request to try again along, and its own reminder', async () => {
    const { page, messages } = await declined();
    const fromEnd = messages.length;
    page.controller.pay();
    expect(saidBehindAnother(messages.slice(fromEnd))).toEqual([expect.stringMatching(/^Declined/), again]);
    page.controller.retry();
    expect(saidBehindAnother(messages.slice(fromEnd))).toEqual([review]);
  });

  it('is said although the app shows another order', async () => {
    const { page, messages } = await declined();
    const fromEnd = messages.findIndex(({ text }) => text.startsWith('Declined'));
    page.controller.setOrder({ ...order, id: 'order-2' });
    expect(saidBehindAnother(messages.slice(fromEnd))).toEqual([expect.stringMatching(/^Declined/), review]);
  });

  it('is not said again once "Try again" has cut it off', async () => {
    const { page, messages } = await declined();
    const end = messages.find(({ text }) => text.startsWith('Declined'));
    page.controller.retry();
    const next = messages.at(-1);
    if (!end || !next) throw new Error('not said');
    let state = createQueueState({ regions: 'off', voice: 'all' }, 6);
    const events: readonly (QueueEvent & QueueFacts)[] = [
      { type: 'announced', key: 1, message: end, at: 1_000 },
      { type: 'announced', key: 2, message: next, at: 2_000 },
      { type: 'echoed', key: 3, message: { text: 'Ready to pay', urgency: 'polite' }, cause: 'payer', at: 2_010 },
    ];
    for (const event of events) state = announcementFlow.update(state, event, event).state;
    const spoken: string[] = [];
    for (let at = 3_000; state.current; at += 1_000) {
      spoken.push(state.current.message.text);
      state = announcementFlow.update(
        state,
        { type: 'voice-settled', key: state.current.key, result: 'spoken' },
        { at },
      ).state;
    }
    expect(spoken).toEqual(['Ready to pay', review]);
  });
});
