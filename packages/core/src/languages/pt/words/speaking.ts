import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'vírgula|ponto',
  digitsLead: 'dígitos|algarismos',
  speaking: { joiner: ' e ', space: ' ', minus: 'menos' },
};
