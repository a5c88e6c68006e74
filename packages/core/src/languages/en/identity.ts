import type { Language } from '../language';
import { commonLanguage } from './common';
import { identity as sentences } from './sentences/identity';

export const identity: Language<'identity'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, identity: sentences },
};
