import type { Language } from '../language';
import { base } from './base';
import { amountEntry } from './sentences/amountEntry';
import { announcement } from './sentences/announcement';
import { enrolledWords } from './sentences/enrolledWords';
import { identity } from './sentences/identity';
import { payment } from './sentences/payment';
import { received } from './sentences/received';
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
    payment,
    received,
    settings,
    swipeToPay,
  },
};
