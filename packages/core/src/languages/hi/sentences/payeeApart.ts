import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'नाम समाप्त';
const named = (name: string) => `नाम “${name}”`;

export const payeeApart: PayeeApartSentences = {
  // Not small numbers, which are words of many names, such as दो भाई. Latin letters, too, because many names are in English.
  numbers:
    /(?<![\p{L}\p{M}])(?:बीस|तीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे|सौ|हज़ार|हजार|लाख|करोड़|अरब|डेढ़|ढाई|साढ़े|पौने|सवा|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|lakhs?|crores?|million|billion)(?![\p{L}\p{M}])/iu,
  words:
    /(?<![\p{L}\p{M}])(?:रुपय[ाे]|रुपए|रुपयों|रुपिया|रु|पैस[ाे]|पैसों|डॉलर|सेंट|यूरो|पाउंड|पेंस|दिरहम|रियाल|दीनार|येन|युआन|टका|भुगतान|पेमेंट|मंज़ूर|मंजूर|नामंज़ूर|अस्वीकार|रद्द|रिफंड|सफल|असफल|विफल|मिले|कटे|वापस|समाप्त|नहीं|नाम समाप्त|हो गया|हो चुका)(?![\p{L}\p{M}])|(?<![a-z])(?:rs|rupees?|paise|paisa|dollars?|cents?|euros?|pounds?|(?:us|au|ca|nz|hk|sg)d|eur|gbp|inr|aed|npr|paid|received|refund(?:ed)?|declined|success(?:ful)?|failed|cancell?ed|not)(?![a-z])/iu,
  last: named,
  within: named,
  closed: (name) => `${named(name)}, ${end}`,
  end,
};
