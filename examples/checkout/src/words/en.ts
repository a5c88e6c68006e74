import { en as language } from '@payaloud/core/languages/en';
import type { CheckoutWords } from './words';

export const en: CheckoutWords = {
  language,
  locale: 'en-US',
  currency: 'USD',
  name: 'English',
  languageLabel: 'Language',

  title: 'Checkout',
  steps: { order: 'Add a tip', identity: 'Is it you?', payment: 'Pay' },
  stepsLabel: 'Steps',

  order: 'Your order',
  aside: 'Announcements and settings',
  items: { 'flat-white': 'Flat white', croissant: 'Almond croissant', beans: 'Coffee beans, 250 g' },
  tip: 'Tip',
  total: 'Total',
  newTotal: (amount) => (amount === null ? 'The total is in another currency now.' : `The total is now ${amount}.`),
  hearOrder: 'Hear my order',
  orderSpeech: (items, total) => `${items.join('. ')}. Together ${total}.`,

  tipDescription: 'Say it, type it or pick it. Leave it empty, or type 0, for no tip.',
  noTip: 'No tip',
  toIdentity: 'Continue',
  changeTip: 'Change the tip',
  unreachable: 'The shop does not answer. Nothing was sent. Try again.',
  drawingOffer: 'Draw instead of typing a code next time',
  voiceOffer: null,
  again: 'Start a new order',

  bank: {
    title: 'Test bank',
    note: 'No real money moves on this page. Choose here what the bank does.',
    behaviorLabel: 'The bank',
    behaviors: {
      pays: 'pays',
      declines: 'declines: not enough money',
      asks: 'asks first: 3-D Secure',
      slow: 'takes 12 seconds',
      'loses-reply': 'charges, and the line breaks',
      'loses-request': 'hears nothing: the line breaks before',
    },
    code: (digits) => `Text message from your bank: your code is ${digits}.`,
    charges: 'Charges of this order:',
  },
};
