import type { Language } from '../language';
import { commonLanguage } from './common';
import { checkout as sentences } from './sentences/checkout';

/** The sentences of a whole checkout, in addition to those of its parts. */
export const checkout: Language<'checkout'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, checkout: sentences },
};
