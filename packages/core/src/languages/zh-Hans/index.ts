import type { Language } from '../language';
import { rules } from './rules';
import { sentences } from './sentences';
import { words } from './words';

export const zhHans: Language = { tag: 'zh-Hans', direction: 'ltr', rules, words, sentences };
