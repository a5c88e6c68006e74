import type { Language } from '../language';
import { commonLanguage } from './common';
import { announcement } from './sentences/announcement';
import { payeeApart } from './sentences/payeeApart';
import { payment as sentences } from './sentences/payment';
import { swipeToPay } from './sentences/swipeToPay';

export const payment: Language<'payment'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, announcement, payeeApart, payment: sentences, swipeToPay },
};
