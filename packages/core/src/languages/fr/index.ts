import type { Language } from '../language';
import { amount } from './amount';
import { identity } from './identity';
import { payment } from './payment';
import { settings } from './settings';

/** The whole language. Pages that need less can import its parts, such as `languages/fr/payment`. */
export const fr: Language = {
  ...amount,
  sentences: { ...amount.sentences, ...identity.sentences, ...payment.sentences, ...settings.sentences },
};
