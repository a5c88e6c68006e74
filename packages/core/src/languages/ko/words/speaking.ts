import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: '점|쩜',
  digitsLead: '숫자로|숫자',
  speaking: {
    // 공 is the zero of digits that are read one by one.
    ruleSets: { counts: 'spellout-cardinal-spoken', digits: 'spellout-numbering' },
    joiner: ' ',
    space: ' ',
    minus: '마이너스',
  },
};
