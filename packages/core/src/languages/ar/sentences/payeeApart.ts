import type { PayeeApartSentences } from '../../sentences/payeeApart';

const end = 'نهاية الاسم';
const named = (name: string) => `هذا الاسم: «${name}»`;

/** "And", "for" and the article are written with the next word. */
const before = '(?<!\\p{L})(?:و|ب|ل)?(?:ال)?';

export const payeeApart: PayeeApartSentences = {
  // Small numbers are words of many names. "Twenty" to "ninety" in both cases, hundreds, thousands and millions.
  numbers: new RegExp(
    `${before}(?:(?:عشر|ثلاث|تلات|[أا]ربع|خمس|ست|سبع|ثمان|تمان|تسع)(?:ين|ون)|(?:ثلاث|تلت|ثلث|[أا]?ربع|خمس|ست|سبع|ثمان|تمن|تسع)?(?:مئة|مائة|مية|ميه)|(?:مئت|مائت|ميت)(?:ين|ان)|[أا]لف(?:ين|ان)?|[آا]لاف|مليون(?:ين|ان)?|ملايين|مليار(?:ين|ان|ات)?)(?!\\p{L})`,
    'u',
  ),
  words: new RegExp(
    `${before}(?:ريال(?:ات|ين|ان|ا|ًا)?|هلل(?:ة|ه|ات|تين|تان)|درهم(?:ين|ان|ا|ًا)?|دراهم|دينار(?:ين|ان|ا|ًا)?|دنانير|فلس(?:ا|ًا)?|فلوس|جنيه(?:ات|ين|ان|ا|ًا)?|قرش(?:ا|ًا)?|قروش|لير(?:ة|ه|ات|تين|تان)|دولار(?:ات|ين|ان|ا|ًا)?|سنت(?:ات|ا|ًا)?|يورو|بيسة|مليم(?:ات)?|روبي(?:ة|ات)|مدفوع(?:ة)?|دفع(?:ت|نا)?|تدفع|[اأ]دفع|تم|لم|رفض|مرفوض(?:ة)?|[أا]لغي|ملغى|ملغاة|إلغاء|الغاء|استرداد|استرجاع|وصلك|تعذر|فشل|نجح|ناجح(?:ة)?|مقبول(?:ة)?|مؤكد(?:ة)?|خصم|ليس|نهاية الاسم)(?!\\p{L})|(?<![a-z])(?:sar|aed|kwd|qar|bhd|omr|egp|jod|mad|tnd|dzd|iqd|lbp|usd|eur|gbp|paid|declined|refunded)(?![a-z])`,
    'iu',
  ),
  last: named,
  within: named,
  closed: (name) => `${named(name)}، ${end}`,
  end,
};
