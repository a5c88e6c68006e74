import type { SpeakingWords } from '../../words';

/** The words that say amounts, besides the names of currencies. */
export const speaking: Omit<SpeakingWords, 'currencies'> = {
  point: '点|てん|コンマ|・',
  digitsLead: '数字で|数字',
  speaking: {
    ruleSets: { counts: 'spellout-cardinal-spoken', digits: 'spellout-cardinal-spoken' },
    joiner: '',
    space: '',
    minus: 'マイナス',
  },
};
