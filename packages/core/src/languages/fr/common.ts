import type { CommonLanguage } from '../language';
import { rules } from './numbers/rules';
import { common } from './sentences/common';
import { selfVoicing } from './sentences/selfVoicing';
import { speakingWords } from './words/speaking';

/** The content of every part: it says amounts and voices controls. */
export const commonLanguage: CommonLanguage = {
  tag: 'fr',
  direction: 'ltr',
  rules,
  words: speakingWords,
  sentences: { common, selfVoicing },
};
