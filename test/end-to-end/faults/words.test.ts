import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { tip } from './payer';
import { meaningOf } from './words';

const facts = { amount: tip.total, payee: tip.payee, reference: 'ACDE34' };

describe('a payer who knows a sentence by its words', () => {
  it.each<[PaymentEvent, string | null, string | undefined]>([
    [{ ...facts, type: 'succeeded' }, 'paid', 'stop'],
    [{ ...facts, type: 'paid-after-all' }, 'paid', 'stop'],
    [{ ...facts, type: 'refunded' }, 'refunded', 'stop'],
    [{ ...facts, type: 'declined', reason: 'insufficient-funds', hasOtherMethods: false }, 'not paid', 'retry'],
    [{ ...facts, type: 'declined', reason: 'insufficient-funds', hasOtherMethods: true }, 'not paid', 'stop'],
    [{ ...facts, type: 'declined', reason: 'authentication-failed' }, 'not paid', 'retry'],
    [{ ...facts, type: 'failed', reason: 'not-sent' }, 'not paid', 'retry'],
    [{ ...facts, type: 'failed', reason: 'order-changed' }, 'not paid', 'retry'],
    [{ ...facts, type: 'cancelled' }, 'not paid', 'retry'],
    [{ ...facts, type: 'review' }, 'not paid', 'pay'],
    [{ ...facts, type: 'action-required', action: '3-d-secure' }, 'not paid', 'answer-bank'],
    [{ ...facts, type: 'can-send-again' }, 'not paid', 'send-again'],
    [{ ...facts, type: 'unknown' }, 'not clear', 'wait'],
    [{ ...facts, type: 'processing' }, null, undefined],
    [{ ...facts, type: 'checking' }, null, undefined],
  ])('understands %j', (event, claim, request) => {
    const meaning = meaningOf(describePaymentEvent(event, en).text);
    expect([meaning?.claim ?? null, meaning?.request]).toEqual([claim, request]);
  });
});
