import type { Language } from '../language';
import { commonLanguage } from './common';
import { errorSummary } from './sentences/errorSummary';
import { orderTotal } from './sentences/orderTotal';
import { paymentMethods } from './sentences/paymentMethods';

export const checkout: Language<'checkout'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, errorSummary, orderTotal, paymentMethods },
};
