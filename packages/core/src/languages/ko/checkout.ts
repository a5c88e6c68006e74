import type { Language } from '../language';
import { commonLanguage } from './common';
import { checkout as sentences } from './sentences/checkout';
import { errorSummary } from './sentences/errorSummary';
import { orderTotal } from './sentences/orderTotal';
import { payeeApart } from './sentences/payeeApart';
import { payeeWarning } from './sentences/payeeWarning';
import { paymentMethods } from './sentences/paymentMethods';

/** The sentences of a checkout, from the total to the receipt, without those of its amount, identity and payment. */
export const checkout: Language<'checkout'> = {
  ...commonLanguage,
  sentences: {
    ...commonLanguage.sentences,
    checkout: sentences,
    errorSummary,
    orderTotal,
    payeeApart,
    payeeWarning,
    paymentMethods,
  },
};
