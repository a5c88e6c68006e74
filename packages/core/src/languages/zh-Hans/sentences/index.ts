import type { Sentences } from '../../sentences';
import { amountEntry } from './amountEntry';
import { announcement } from './announcement';
import { enrolledWords } from './enrolledWords';
import { identity } from './identity';
import { payment } from './payment';
import { selfVoicing } from './selfVoicing';
import { settings } from './settings';
import { swipeToPay } from './swipeToPay';

export const sentences: Sentences = {
  amountEntry,
  announcement,
  enrolledWords,
  identity,
  payment,
  selfVoicing,
  settings,
  swipeToPay,
};
