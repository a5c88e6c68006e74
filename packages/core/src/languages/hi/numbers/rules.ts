import type { NumberRules } from '../../../number-words';
import { rules as hi } from '../../../number-words/rules/hi';

const own = '%spellout-cardinal';

/** Hundreds above ten: पंद्रह सौ. Not tens of hundreds, because तीस सौ may be a misheard तीन सौ. */
const hundreds = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((ten) => `${ten}100>:<< सौ[ >>];${ten + 1}000:=${own}=;`).join('');

/**
 * Adds forms to CLDR's. None of them could be another number: पंद्रह सौ for एक हज़ार पाँच सौ, and the English numbers below a
 * hundred, which many Indians say in the middle of Hindi. Their hundreds and thousands are scales of the words file.
 */
export const rules: NumberRules = {
  ...hi,
  sets: {
    ...hi.sets,
    'spellout-cardinal-hundreds': `0:=${own}=;${hundreds}`,
    'spellout-cardinal-english': `0:=%%english=;100:=${own}=;`,
    '%english':
      '0:zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen;twenty[->>];30:thirty[->>];40:forty[->>];50:fifty[->>];60:sixty[->>];70:seventy[->>];80:eighty[->>];90:ninety[->>];',
  },
};
