import type { Language } from '../language';
import { commonLanguage } from './common';
import { amountEntry } from './sentences/amountEntry';
import { words } from './words';

export const amount: Language<'amount'> = {
  ...commonLanguage,
  words,
  sentences: { ...commonLanguage.sentences, amountEntry },
};
