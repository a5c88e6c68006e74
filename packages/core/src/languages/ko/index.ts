import type { Language } from '../language';
import { base } from './base';
import { amountEntry } from './sentences/amountEntry';
import { announcement } from './sentences/announcement';
import { checkout } from './sentences/checkout';
import { enrolledWords } from './sentences/enrolledWords';
import { errorSummary } from './sentences/errorSummary';
import { identity } from './sentences/identity';
import { orderTotal } from './sentences/orderTotal';
import { payeeApart } from './sentences/payeeApart';
import { payeeWarning } from './sentences/payeeWarning';
import { payment } from './sentences/payment';
import { paymentMethods } from './sentences/paymentMethods';
import { received } from './sentences/received';
import { settings } from './sentences/settings';
import { swipeToPay } from './sentences/swipeToPay';
import { words } from './words';

/** The whole language. Pages that need less can import its parts, such as `languages/ko/payment`. */
export const ko: Language = {
  ...base,
  words,
  sentences: {
    ...base.sentences,
    amountEntry,
    announcement,
    checkout,
    enrolledWords,
    errorSummary,
    identity,
    orderTotal,
    payeeApart,
    payeeWarning,
    payment,
    paymentMethods,
    received,
    settings,
    swipeToPay,
  },
};
