import { describePaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createPaymentEvents } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';

const facts = {
  amount: money(2350, 'USD'),
  payee: 'Blue Bottle Coffee',
  cardNumber: '4242 4242 4242 4242',
  reference: 'A1B2',
  id: 'payment-1',
};

const events = createPaymentEvents(facts);

const named = events.map((event) => {
  const details = ['reason' in event && event.reason, 'action' in event && event.action];
  return [[event.type, ...details].filter(Boolean).join(' '), event] as const;
});

describe('a payment event', () => {
  it.each(named)('%s: outcome and amount are within the first 40 braille cells of the text', (_name, event) => {
    const { text } = describePaymentEvent(event, en);
    expect(text.slice(0, 40)).toContain('23.50 dollars');
    expect(text.indexOf('23.50')).toBeGreaterThan(0);
  });

  it.each(named)('%s: the page voice gets words only', (_name, event) => {
    const { speech } = describePaymentEvent(event, en);
    expect(speech).toContain('twenty-three dollars and fifty cents');
    expect(speech).toMatch(/^[\p{L}\s.,:;’-]+$/u);
  });

  it.each(named)('%s: the masked form names no amount, payee or card', (_name, event) => {
    const { masked = '' } = describePaymentEvent(event, en);
    expect(masked).not.toMatch(/\d|twenty|dollar|Blue|four|[A-Z] one/);
    expect(masked).toMatch(/^[A-Z].+\.$/);
    expect(masked).not.toMatch(/ {2}| \.|null|undefined/);
  });

  it('says how to hear the rest if that is still true when the payer asks', () => {
    const silent = events.filter(
      (event) =>
        !/For the details, press Hear (it again|the amount)\.$/.test(describePaymentEvent(event, en).masked ?? ''),
    );
    expect(silent.map(({ type }) => type)).toEqual([
      'looking-up',
      'processing',
      'still-processing',
      'checking',
      'already-paying',
    ]);
  });

  it('says each event in different words', () => {
    const texts = events.map((event) => describePaymentEvent(event, en).text);
    expect(new Set(texts).size).toBe(events.length);
  });

  it('reads a success like a receipt', () => {
    const message = describePaymentEvent({ ...facts, type: 'succeeded' }, en);
    expect(message.text).toBe(
      'Paid 23.50 dollars to Blue Bottle Coffee, with the card ending in 4 2 4 2. Reference A1B2.',
    );
    expect(message.speech).toBe(
      'Paid twenty-three dollars and fifty cents to Blue Bottle Coffee, with the card ending in four two four two. Reference A one B two.',
    );
    expect(message).toMatchObject({
      urgency: 'polite',
      earcon: 'outcome',
      haptic: 'success',
      id: 'payment-1:succeeded',
    });
  });

  it('tells an unknown end: do not pay again, not clear yet, the reference', () => {
    expect(describePaymentEvent({ ...facts, type: 'unknown' }, en)).toMatchObject({
      text: 'Don’t pay again: 23.50 dollars to Blue Bottle Coffee. We don’t know yet whether you paid. Reference A1B2.',
      urgency: 'assertive',
    });
  });

  it('claims nothing about a payment of a payer who is signed out', () => {
    expect(describePaymentEvent({ ...facts, type: 'unknown', isSignedOut: true }, en)).toMatchObject({
      text: 'You’re signed out. Sign in again.',
      speech: 'You’re signed out. Sign in again.',
      urgency: 'assertive',
      id: 'payment-1:signed-out',
    });
  });

  it('is complete without payee, card and reference', () => {
    expect(describePaymentEvent({ type: 'received', amount: money(500, 'JPY') }, en).text).toBe('Received 500 yen.');
  });

  it('lets progress be replaced and expire, and lets an outcome end it', () => {
    const progress = describePaymentEvent({ ...facts, type: 'processing' }, en);
    const outcome = describePaymentEvent({ ...facts, type: 'declined', reason: 'card-expired' }, en);
    expect(progress).toMatchObject({ topic: 'payment:payment-1', staleAfterMs: 10_000 });
    expect(progress.id).toBeUndefined();
    expect(outcome).toMatchObject({
      closes: ['payment:payment-1', 'payment:payment-1:open'],
      id: 'payment-1:declined',
    });
    expect(outcome.staleAfterMs).toBeUndefined();
  });

  it('distinguishes two partial refunds of one payment', () => {
    const [one, two] = ['R1', 'R2'].map((reference) =>
      describePaymentEvent({ ...facts, type: 'refunded', reference }, en),
    );
    expect(one?.id).not.toBe(two?.id);
  });
});
