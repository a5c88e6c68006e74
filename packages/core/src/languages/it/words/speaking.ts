import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: 'virgola|punto',
  digitsLead: 'cifre',
  speaking: {
    ruleSets: { counts: 'spellout-cardinal-counting', digits: 'spellout-numbering' },
    joiner: ' e ',
    space: ' ',
    minus: 'meno',
  },
};
