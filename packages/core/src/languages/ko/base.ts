import { lazyPart } from '../../lazy/lazyPart';
import type { CommonLanguage } from '../language';
import { rules } from './numbers/rules';
import { common } from './sentences/common';

/** The content of the whole language and of every part, without its words. */
export const base: Omit<CommonLanguage, 'words'> = {
  tag: 'ko',
  direction: 'ltr',
  rules,
  sentences: { common },
  selfVoicing: lazyPart(() => import('./sentences/selfVoicing').then(({ selfVoicing }) => selfVoicing)),
};
