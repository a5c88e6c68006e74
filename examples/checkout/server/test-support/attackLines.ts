import { payment as en } from '@payaloud/core/languages/en/payment';

export const { announcement } = en.sentences;
const phrases = { card: null, reference: null, contact: null, time: null };
export const coffee = { ...phrases, amount: '$28.25', payee: 'Corner Cafe' };
const transfer = { ...phrases, amount: '$100.00', payee: 'Anna Li' };
/** The order's number is another one in each run, so that the lines have this one. */
export const reference = 'AAAAAA';
const unpaid = `Charges: 0. The payer hears: ${announcement.review(transfer)}`;
const refused = `${announcement.failed(transfer)} ${announcement.failureReasons['not-confirmed']}`;
const paid = `Charges: 1. The payer hears: ${announcement.succeeded({ ...coffee, reference })}`;
/** The line of each attack: the server's answers, the charges, and the words that the payer hears. */
export const lines = [
  `Tampered amount: 400 unknown-key, 400 bad-order, 400 unknown-key, 200 expired. ${unpaid}`,
  `Replayed confirmation: 200 confirmed, 200 succeeded, 200 expired, 403 not-confirmed. Charges: 1. The payer hears: ${announcement.succeeded({ ...transfer, reference })}`,
  `Expired challenge: 200 expired, 200 expired, 403 not-confirmed. Charges: 0. The payer hears: ${refused}`,
  `Forged webhook: 200 action-required, 400 not-verified. Charges: 0. The payer hears: ${announcement['action-required']['3-d-secure'](coffee)}`,
  `Webhook 301 seconds old: 200 succeeded, 400 too-old, 200 received, 200 received. ${paid}`,
  `Reply lost: no answer, 200 succeeded, 200 succeeded. ${paid}`,
  `Stripe’s reply lost: 200 succeeded. ${paid}`,
  `Kill and restart: no answer, 200 succeeded, 200 succeeded. ${paid}`,
  `Second tab: 200 succeeded, 200 succeeded, 409 being-paid. ${paid}`,
];
