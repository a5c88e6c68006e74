import type { Language } from '../language';
import { commonLanguage } from './common';
import { payeeApart } from './sentences/payeeApart';
import { received as sentences } from './sentences/received';

export const received: Language<'received'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, payeeApart, received: sentences },
};
