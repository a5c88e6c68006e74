import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'virgule|point',
  digitsLead: 'chiffres',
  speaking: { joiner: ' et ', space: ' ', minus: 'moins' },
};
