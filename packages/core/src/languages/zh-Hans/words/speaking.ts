import type { SpeakingWords } from '../../words';
import { currencies } from './currencies';

export const speakingWords: SpeakingWords = {
  currencies,
  point: '点|點',
  digitsLead: '数字',
  speaking: {
    ruleSets: { counts: 'spellout-cardinal-alternate2', digits: 'spellout-cardinal' },
    joiner: '',
    space: '',
    minus: '负',
  },
};
