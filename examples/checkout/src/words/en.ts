import { en as language } from '@payaloud/core/languages/en';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const en: CheckoutWords = {
  language,
  locale: 'en-US',
  currency: 'USD',
  languageLabel: 'Language',
  languageMissing: 'That language didn’t load. Try again.',

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
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `Text message from your bank: your code is ${digits}.`,
    charges: 'Charges of this order:',
  },
};
