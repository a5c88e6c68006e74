import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'end of name';
const named = (name: string) => `this name: “${name}”`;

export const payeeApart: PayeeApartSentences = {
  // Small numbers are words of many names, such as "Five Guys", and an amount is never said without its currency.
  numbers: /\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion)\b/i,
  // Not at the edges of words, because "5USD" has none.
  words:
    /(?<![a-z])(?:(?:dollar|cent|buck|euro|pound|franc|rupee|yen|yuan|quid|penny)s?|pence|pennies|(?:us|au|ca|nz|hk|sg)d|eur|gbp|rs|chf|cny|rmb|jpy|inr|(?:un)?paid|paying|receive[ds]?|refund(?:s|ed)?|declined|succeeded|success(?:ful(?:ly)?)?|failed|cancell?ed|charged|expired|approved|confirmed|not|end of name)(?![a-z])/i,
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
