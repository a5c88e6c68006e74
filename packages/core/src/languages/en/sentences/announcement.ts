import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';

export const announcement: AnnouncementSentences = {
  duration: (count, value, unit) => `${count} ${value === 1 ? unit.slice(0, -1) : unit}`,
  askToHear: 'Press Repeat to hear the details.',
  review: (p) => `To pay${deal(p)}. Nothing is paid yet.`,
  'action-required': {
    '3-d-secure': (p) => `To confirm${deal(p)}. Your bank asks who is paying. Press “Answer your bank”.`,
    redirect: (p) => `To confirm${deal(p)}. You go to another page and come back here.`,
    qr: (p) => `To pay${deal(p)}. Scan the code with your payment app, or open the link.`,
  },
  'undo-open': (p) => `Paying${deal(p)}. You can undo it for ${p.time}.`,
  'undo-ended': (p) => `Paying${deal(p)}. It cannot be undone any more.`,
  'undo-missed': (p) => `Not paid${deal(p)}. The page was asleep. Nothing was charged.`,
  processing: (p) => `Paying${deal(p)}. Please wait.`,
  'still-processing': (p) => `Still paying${deal(p)}. Please wait, and do not pay again.`,
  checking: (p) => `Checking${deal(p)}. Please wait, and do not pay again.`,
  'already-paying': (p) => `Already paying${deal(p)}. Please wait.`,
  'paying-elsewhere': (p) => `Already paying${deal(p)}, in another tab. Do not pay again.`,
  succeeded: (p) => `Paid${deal(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Paid${deal(p)} after all. What was said before was wrong.${reference(p)}`,
  declined: (p) => `Declined${deal(p)}${withCard(p)}. Nothing was charged.`,
  declineReasons: {
    'insufficient-funds': 'Not enough money in the account. Pay another way.',
    'limit-exceeded': 'Above a limit of your bank. Raise it, or pay another way.',
    'card-expired': 'The card has expired. Use another card.',
    'wrong-details': 'A detail of the card is wrong. Check number, date and security code.',
    'authentication-failed': 'Your bank could not confirm that it is you. Try again, or pay another way.',
    'contact-bank': 'Ask your bank, or pay another way.',
    other: 'Your bank gave no reason. Ask your bank, or pay another way.',
  },
  failed: (p) => `Not paid${deal(p)}. Nothing was charged.`,
  failureReasons: {
    'not-sent': 'It could not be sent. Check your connection and try again.',
    'service-unavailable': 'The payment service does not answer. Try again later.',
    other: 'Something went wrong on our side. Try again.',
  },
  refunded: (p) => `Refunded${origin(p)}.${reference(p)}`,
  received: (p) => `Received${origin(p)}.${reference(p)}`,
  cancelled: (p) => `Cancelled${deal(p)}. Nothing was charged.`,
  expiring: (p) => `Time is short${deal(p)}. It ends in ${p.time}, unless you ask for more time.`,
  extended: (p) => `More time${deal(p)}. Nothing is paid yet.`,
  expired: (p) => `Expired${deal(p)}. Nothing was charged.`,
  unknown: (p) => `Not confirmed${deal(p)}. Do not pay again. We keep checking.${reference(p)}`,
  contradicted: (p) =>
    `Not confirmed${deal(p)}. First it was paid, now it is not. Do not pay again. Ask your bank.${reference(p)}`,
  'can-send-again': (p) => `Not received${deal(p)}. You can safely send it again.`,
};

function deal({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` to ${payee}`}`;
}

function origin({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` from ${payee}`}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, with the card that ends in ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` The reference is ${text}.`;
}
