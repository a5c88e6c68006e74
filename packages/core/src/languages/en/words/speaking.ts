import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'point|dot',
  digitsLead: 'digits',
  speaking: { joiner: ' and ', space: ' ', minus: 'minus' },
};
