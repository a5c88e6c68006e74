import { describePaymentEvent } from '@payaloud/core/announcement';
import { money } from '@payaloud/core/money';
import { createPaymentEvents } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';

/** The words without punctuation. French says « payé » and « payer » alike. */
function soundOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:é|er)(?!\p{L})/gu, 'é')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const amount = money(2350, 'EUR');
const payee = 'Café Bleu';

/** Says that the payer may pay. */
const leadsToPay = ['review', 'action-required qr', 'expiring'];

describe.each(everyLanguage.map((language) => [language.tag, language] as const))('by ear, %s', (_tag, language) => {
  const { payment, amountEntry, identity, enrolledWords, swipeToPay } = language.sentences;
  const inDigits = language.sentences.common.amountInDigits('23.50', 'EUR');
  const pay = soundOf(payment.pay(inDigits, payee));
  const events = createPaymentEvents({ amount, payee });
  const named = events.map(
    (event) => [[event.type, ...('action' in event ? [event.action] : [])].join(' '), event] as const,
  );

  it('no message but those that lead to it contains the name of Pay', () => {
    const texts = named
      .filter(([name]) => !leadsToPay.includes(name))
      .map(([name, event]) => [name, describePaymentEvent(event, language).text] as const);
    expect(texts.filter(([, text]) => soundOf(text).includes(pay))).toEqual([]);
    expect(texts.length).toBeGreaterThan(30);
  });

  it('no state sounds like a button', () => {
    const buttons = [
      payment.payMasked,
      payment.undo,
      payment.cancel,
      payment.retry,
      amountEntry.cancel,
      identity.stopDrawing,
      identity.enrollment.finish,
      enrolledWords.stop,
      swipeToPay.masked.ask,
    ].map(soundOf);
    const states = [
      ...Object.values(payment.headings),
      ...[
        amountEntry.cancelled,
        amountEntry.acceptedMasked,
        identity.retry('passkey', 'cancelled', ['passkey']),
        enrolledWords.stopped.payer,
        ...events.map((event) => describePaymentEvent(event, language).masked ?? ''),
      ].map((text) => text.split(/[.。，]/)[0] ?? ''),
    ];
    for (const state of states) expect(buttons, state).not.toContain(soundOf(state));
  });
});
