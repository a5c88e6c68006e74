import type { SpeakingWords } from '../../words';
import { currencies } from './currencies';

export const speakingWords: SpeakingWords = {
  currencies,
  point: 'virgule|point',
  digitsLead: 'chiffres',
  speaking: { joiner: ' et ', space: ' ', minus: 'moins' },
};
