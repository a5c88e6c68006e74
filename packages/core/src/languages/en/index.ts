import type { Language } from '../language';
import { rules } from '../../number-words/rules/en';
import { sentences } from './sentences';
import { words } from './words';

export const en: Language = { tag: 'en', direction: 'ltr', rules, words, sentences };
