import type { Language } from '../language';
import { commonLanguage } from './common';
import { identity as sentences } from './sentences/identity';
import { payeeApart } from './sentences/payeeApart';

export const identity: Language<'identity'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, identity: sentences, payeeApart },
};
