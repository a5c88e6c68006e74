import type { Language } from '../language';
import { base } from './base';
import { amountEntry } from './sentences/amountEntry';
import { announcement } from './sentences/announcement';
import { enrolledWords } from './sentences/enrolledWords';
import { identity } from './sentences/identity';
import { payeeApart } from './sentences/payeeApart';
import { payeeWarning } from './sentences/payeeWarning';
import { payment } from './sentences/payment';
import { settings } from './sentences/settings';
import { swipeToPay } from './sentences/swipeToPay';
import { words } from './words';

/** The whole language. Pages that need less can import its parts, such as `languages/en/payment`. */
export const en: Language = {
  ...base,
  words,
  sentences: {
    ...base.sentences,
    amountEntry,
    announcement,
    enrolledWords,
    identity,
    payeeApart,
    payeeWarning,
    payment,
    settings,
    swipeToPay,
  },
};
