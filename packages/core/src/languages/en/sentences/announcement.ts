import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': 'There isn’t enough money in the account. Add some, then try again.',
  'limit-exceeded': 'Bank limit reached. Ask your bank.',
  'card-expired': 'The card has expired. Ask the shop how to pay.',
  'wrong-details': 'A card detail didn’t match. Check the number, date and security code.',
  'authentication-failed': 'Your bank couldn’t verify that it’s you. Try again.',
  'contact-bank': 'Ask your bank.',
  other: 'No reason was given. Ask your bank.',
};

export const announcement: AnnouncementSentences = {
  duration: (count, value, unit) => `${count} ${value === 1 ? unit.slice(0, -1) : unit}`,
  askToHear: 'For the details, press Hear it again.',
  askToHearAmount: 'For the details, press Hear the amount.',
  'looking-up': (p) => `Checking your order${after(p)}. One moment.`,
  review: (p) => `You’re about to pay${deal(p)}. Nothing has been paid yet.`,
  'action-required': {
    '3-d-secure': (p) => `${bankAsks(p)} Not paid yet. Press “Answer your bank”.`,
    redirect: (p) => `Next, your bank’s page${after(p)}. Then return here.`,
    qr: (p) => `To pay${deal(p)}, scan the code with your payment app, or open the link.`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `${bankAsks(p)} Not paid yet.`,
    redirect: (p) => `Next, your bank’s page${after(p)}. Then return here.`,
    qr: (p) => `To pay${deal(p)}, scan the code with your payment app.`,
  },
  'undo-open': (p) => `Paying${deal(p)}. You can undo it for ${p.time}.`,
  'undo-ended': (p) => `Paying${deal(p)}. It can no longer be undone.`,
  'undo-missed': (p) => `Not paid${after(p)}. This page was in the background. Nothing was charged. Try again.`,
  processing: (p) => `Paying${deal(p)}. Please wait.`,
  'still-processing': (p) => `Still paying${deal(p)}. Please wait, and don’t pay again.`,
  'held-by-bank': (p) => `Your bank is holding ${subject(p)} while it checks. Don’t pay again.`,
  checking: (p) => `Checking whether you paid${deal(p)}. Don’t pay again.`,
  'already-paying': (p) => `Already paying${deal(p)}. Please wait.`,
  'paying-elsewhere': (p) => `Another tab is paying${deal(p)}. Go on there.`,
  succeeded: (p) => `Paid${deal(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Paid${deal(p)} after all. The earlier message was wrong.${reference(p)}`,
  declined: (p) => `Declined${after(p)}${withCard(p)}. You haven’t paid.`,
  declinedByBank: (p) => `Declined by your bank${after(p)}${withCard(p)}. You haven’t paid.`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'There isn’t enough money in the account. Use another method.',
    'limit-exceeded': 'Bank limit reached. Use another method, or ask your bank.',
    'card-expired': 'The card has expired. Use another card.',
    'authentication-failed': 'Your bank couldn’t verify that it’s you. Try again, or use another method.',
    'contact-bank': 'Ask your bank, or use another method.',
    other: 'No reason was given. Ask your bank, or use another method.',
  },
  failed: (p) => `Not paid${after(p)}. Nothing was charged.`,
  failureReasons: {
    'not-sent': 'It couldn’t be sent. Check your connection and try again.',
    'service-unavailable': 'The payment service isn’t answering. Try again later.',
    'order-changed': 'The order has changed. To check it, press “Try again”.',
    'order-taken': 'Another customer account is paying for this order, or has paid for it. Ask the shop.',
    'not-confirmed': 'To show again that it’s you, press “Try again”.',
    'signed-out': 'You’re signed out. Sign in again.',
    other: 'Something went wrong on our side. Try again.',
  },
  refunded: (p) => `Refunded${origin(p)}.${reference(p)}`,
  received: (p) => `Received${origin(p)}.${reference(p)}`,
  cancelled: (p) => `Cancelled${after(p)}. Nothing was charged. You can try again.`,
  expiring: (p) => `Time left to pay${deal(p)}: ${p.time}. Press “Give me more time” if you need it.`,
  extended: (p) => `You have more time${after(p)}. Nothing has been paid yet.`,
  expired: (p) => `Time ran out${after(p)}. Nothing was charged. To pay, start again.`,
  unknown: (p) => `Don’t pay again${after(p)}. We don’t know yet whether you paid.${reference(p)}${help(p)}`,
  keepsChecking: 'This page keeps checking, and you can come back to it.',
  contradicted: (p) =>
    `Don’t pay again: ${subject(p)} is not clear. First it was reported as paid, then as not paid. Ask your bank.${reference(p)}${help(p)}`,
  'can-send-again': (p) => `Not received${after(p)}. Press “${payment.sendAgainMasked}”. It stays one payment.`,
};

function deal(phrases: PaymentPhrases): string {
  return `${phrases.amount === null ? '' : ` ${phrases.amount}`}${to(phrases)}`;
}

function after(phrases: PaymentPhrases): string {
  return phrases.amount === null ? to(phrases) : `:${deal(phrases)}`;
}

/** Names the amount as what the question is about: a bank that "asks 28 dollars" would seem to want them. */
function bankAsks(phrases: PaymentPhrases): string {
  return phrases.amount === null ? 'Your bank has a question.' : `Your bank asks about${deal(phrases)}.`;
}

function subject(phrases: PaymentPhrases): string {
  return `${phrases.amount ?? 'this payment'}${to(phrases)}`;
}

function to({ payee }: PaymentPhrases): string {
  return payee === null ? '' : ` to ${payee}`;
}

function origin({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` from ${payee}`}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, with the card ending in ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` For help: ${contact}.`;
}
