import type { PaymentSentences } from '../../sentences/payment';
import { common } from './common';

export const payment: PaymentSentences = {
  pay: (amount, payee) => `Pay ${amount} to ${payee}`,
  payMasked: 'Pay',
  hearAmount: common.hearAmount,
  undo: 'Undo',
  extend: 'Give me more time',
  cancel: 'Cancel',
  retry: 'Try again',
  next: 'Next payment',
  checkNow: 'Check again',
  sendAgain: 'Send it once more',
  repeat: 'Repeat',
  bankTitle: 'Your bank asks who is paying',
  actionButton: {
    '3-d-secure': 'Answer your bank',
    redirect: 'Go to your bank',
    qr: 'Open it on this device',
  },
  actionClose: 'Close, answer later',
  codeImage: 'Code to scan with your payment app',
  headings: {
    review: 'Review',
    'action-required': 'You are needed',
    undoable: 'Not sent yet',
    processing: 'Paying',
    succeeded: 'Paid',
    declined: 'Declined',
    failed: 'Not paid',
    cancelled: 'Cancelled',
    expired: 'Time is over',
    unknown: 'Not confirmed',
  },
  region: 'Payment',
  replies: {
    'hear-first': common.hearFirst,
    'already-done': 'This payment is over. Nothing was sent again.',
    'still-unknown': 'Still not confirmed. Do not pay again.',
    'still-going': 'The payment is still going on.',
    'not-extended': 'More time could not be given.',
  },
};
