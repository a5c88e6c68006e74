import type { CommonLanguage } from '../language';
import { base } from './base';
import { speaking } from './words/speaking';
import { spokenCurrencies } from './words/spokenCurrencies';

/** The content of every part: it says amounts and voices controls. */
export const commonLanguage: CommonLanguage = { ...base, words: { ...speaking, currencies: spokenCurrencies } };
