import type { Sentences } from '../../sentences';
import { amountEntry } from './amountEntry';

export const sentences: Sentences = { amountEntry };
