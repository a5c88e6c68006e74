import type { Language } from '../language';
import { commonLanguage } from './common';
import { payeeApart } from './sentences/payeeApart';
import { payeeWarning } from './sentences/payeeWarning';

export const checkout: Language<'checkout'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, payeeApart, payeeWarning },
};
