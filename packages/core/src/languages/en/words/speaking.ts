import type { SpeakingWords } from '../../words';
import { currencies } from './currencies';

export const speakingWords: SpeakingWords = {
  currencies,
  point: 'point|dot',
  digitsLead: 'digits',
  speaking: { joiner: ' and ', space: ' ', minus: 'minus' },
};
