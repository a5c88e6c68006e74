import type { Language } from '../language';
import { rules } from './rules';
import { sentences } from './sentences';
import { words } from './words';

export const fr: Language = { tag: 'fr', direction: 'ltr', rules, words, sentences };
