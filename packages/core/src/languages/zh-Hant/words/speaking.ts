import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: '點',
  digitsLead: '數字',
  emptyPlace: '零',
  speaking: {
    ruleSets: { counts: 'spellout-cardinal-alternate2', digits: 'spellout-cardinal' },
    joiner: '',
    space: '',
    minus: '負',
  },
};
