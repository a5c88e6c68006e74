import { describePaymentEvent, type Message, type PaymentEvent } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { money } from '@payaloud/core/money';
import { createAmountMessages, createIdentityMessages, createPaymentEvents } from '@payaloud/testing';

export const flows = {
  payment: 'Payment',
  amount: 'Amount',
  identity: 'Identity',
} as const;

export type Flow = keyof typeof flows;

interface NamedMessage {
  readonly name: string;
  readonly message: Message;
}

const amount = money(2350, 'USD');
const payee = 'Corner Cafe';

/** Every message of a flow in a language, about 23.50 dollars to the Corner Cafe. */
export function messagesOf(flow: Flow, language: Language): readonly NamedMessage[] {
  switch (flow) {
    case 'payment':
      return createPaymentEvents({ amount, payee, reference: 'R7K2' }).map((event) => ({
        name: nameOf(event),
        message: describePaymentEvent(event, language),
      }));
    case 'amount':
      return createAmountMessages({
        language,
        currency: amount.currency,
        min: money(500, 'USD'),
        max: money(50_000, 'USD'),
      }).all;
    case 'identity':
      return createIdentityMessages({ amount, payee }, language);
  }
}

function nameOf(event: PaymentEvent): string {
  const { type, action, reason } = { action: undefined, reason: undefined, ...event };
  const detail = action ?? reason;
  return detail === undefined ? type : `${type}: ${detail}`;
}

export const privacies = {
  private: 'Only the payer can hear it',
  speakers: 'Others may hear it',
  quiet: 'Quiet: only what the payer asks for',
} as const;

export type Privacy = keyof typeof privacies;

/** The words of the page voice. Null: it says nothing by itself. */
export function spokenBy({ text, speech = text, masked = speech }: Message, privacy: Privacy): string | null {
  switch (privacy) {
    case 'private':
      return speech;
    case 'speakers':
      return masked;
    case 'quiet':
      return null;
  }
}
