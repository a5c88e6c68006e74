import type { AmountEntrySentences } from '../../sentences/amountEntry';

export const amountEntry: AmountEntrySentences = {
  talk: 'Say the amount',
};
