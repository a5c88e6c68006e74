import { en as language } from '@payaloud/core/languages/en';
import type { CheckoutWords } from './words';

export const en: CheckoutWords = {
  language,
  locale: 'en-US',
  currency: 'USD',
  name: 'English',
  languageLabel: 'Language',

  title: 'Checkout',
  steps: { order: 'Add a tip', payment: 'Pay' },

  order: 'Your order',
  aside: 'Announcements and settings',
  items: { 'flat-white': 'Flat white', croissant: 'Almond croissant', beans: 'Coffee beans, 250\u00a0g' },
  tip: 'Tip',
  newTotal: (amount) => (amount === null ? 'The total is in another currency now.' : `The total is now ${amount}.`),

  tipDescription: 'Say it, type it or pick it. Leave it empty, or type 0, for no tip.',
  noTip: 'No tip',
  drawingOffer: 'Draw instead of typing a code next time',
  passkeyOffer: 'Use a passkey instead of a code next time',
  passkeyKept: 'Passkey saved. Next time, use it instead of a code.',
  passkeyNotKept: 'No passkey was saved. Next time use a code, or try again.',
  again: 'Start a new order',

  page: {
    cafe: 'Pay at the cafe',
    transfer: 'Send money',
    to: 'To',
    amount: 'Amount',
    others: 'Other orders',
    notKept: 'The shop didn’t save it. Next time use a code, or set it up again.',
    silent: 'The shop isn’t answering. We keep asking.',
    back: 'The shop is answering again.',
    test: {
      title: 'For testers',
      note: 'No real money moves here. Stripe and the bank are made up.',
      scene: 'What happens at Pay',
      scenes: {
        pays: 'The bank pays',
        declines: 'The bank declines: not enough money',
        asks: 'The bank asks first: 3-D Secure',
        slow: 'The bank takes 12 seconds',
        'loses-request': 'The request to the shop is lost',
        'loses-reply': 'The shop charges, and its reply is lost',
        'stripe-loses-request': 'The shop’s request to Stripe is lost',
        'stripe-loses-reply': 'Stripe charges, and its reply is lost',
        'doubled-webhook': 'Stripe tells the shop twice',
        'late-webhook': 'Stripe tells the shop ten seconds late',
        'dies-before-open': 'The shop is killed before it tells Stripe',
        'dies-after-open': 'The shop is killed after it told Stripe',
        'dies-before-pay': 'The shop is killed before the charge',
        'dies-after-pay': 'The shop is killed after the charge',
      },
      attacks: 'Attacks on this shop',
    },
  },

  bank: {
    code: (digits) => `Text message from your bank: your code is ${digits}.`,
    charges: 'Charges of this order:',
  },
};
