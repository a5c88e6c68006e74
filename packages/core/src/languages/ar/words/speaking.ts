import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'فاصلة|فاصل|نقطة|بوينت',
  digitsLead: 'أرقام|الأرقام',
  speaking: { joiner: ' و', space: ' ', minus: 'سالب' },
};
