import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'Komma|Punkt',
  digitsLead: 'Ziffern',
  speaking: {
    ruleSets: { counts: 'spellout-cardinal-masculine', digits: 'spellout-digits' },
    joiner: ' und ',
    space: ' ',
    minus: 'minus',
  },
};
