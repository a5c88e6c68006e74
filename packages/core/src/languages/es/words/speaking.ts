import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  // Not "coma" or "punto", because each groups thousands in a country where the other starts decimals.
  point: 'con|coma|punto',
  digitsLead: 'dígitos',
  speaking: {
    ruleSets: { counts: 'spellout-cardinal-masculine', digits: 'spellout-numbering' },
    joiner: ' con ',
    space: ' ',
    minus: 'menos',
  },
};
