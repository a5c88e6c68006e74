import type { Language } from '../language';
import { commonLanguage } from './common';
import { enrolledWords } from './sentences/enrolledWords';
import { settings as sentences } from './sentences/settings';

export const settings: Language<'settings'> = {
  ...commonLanguage,
  sentences: { ...commonLanguage.sentences, enrolledWords, settings: sentences },
};
