import { lazyPart } from '../../lazy/lazyPart';
import type { Language } from '../language';
import { commonLanguage } from './common';
import { amountEntry } from './sentences/amountEntry';

/** Says amounts at once, and hears them once its words are loaded. */
export const amount: Language<'amount'> = {
  ...commonLanguage,
  hearingWords: lazyPart(() => import('./words').then(({ words }) => words)),
  sentences: { ...commonLanguage.sentences, amountEntry },
};
