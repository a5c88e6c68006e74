import type { PaymentStatusName } from '@payaloud/core/payment';
import type { CheckoutProps } from '@payaloud/react';
import type { CheckoutWords } from './words';
import type { Kind } from './shopClient';

type CheckoutStep = Parameters<NonNullable<CheckoutProps['onStepChange']>>[0];

/** The step's name for the document's title, as its heading has it. */
export function titleOf(step: CheckoutStep, payment: PaymentStatusName, kind: Kind, words: CheckoutWords): string {
  const { identity, payeeWarning, paymentMethods, payment: payments } = words.language.sentences;
  switch (step) {
    case 'amount':
    case 'opening':
      return kind === 'cafe' ? words.steps.order : words.page.transfer;
    case 'method':
      return paymentMethods.group;
    case 'warning':
      return payeeWarning.heading;
    case 'identity':
      return identity.headings.idle;
    case 'looking-up':
    case 'asking-policy':
    case 'payment':
      return payment === 'succeeded' ? payments.headings.succeeded : words.steps.payment;
  }
}
