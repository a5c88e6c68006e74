import { thousandths, type ClassPatterns } from './classes';

/** Rows in which the source made an error, by id, each with the error. */
export const ledger: ReadonlyMap<string, string> = new Map([
  [
    'recognizers-text/numbers/00208',
    'expects a fifth; without vowel signs خمس is also five, which ovos-number-parser/numbers/00368 expects of the same text',
  ],
  ['recognizers-text/numbers/00211', 'a fifth of twenty: the number of a fraction, and خمس is also five'],
  ['recognizers-text/numbers/00217', 'a fifth of a fifth of twenty: the number of a fraction'],
  ['recognizers-text/numbers/00221', 'expects two fifths; without vowel signs خمسين is fifty, so it has two numbers'],
]);

export const misjudged: readonly string[] = ['recognizers-text/numbers/00208'];

const start = '(?:^|[\\s،])(?:و|ال|لل|ل|ب)?';
const end = '(?=$|[\\s.؟،])';
const words = (...stems: readonly string[]) => new RegExp(`${start}(?:${stems.join('|')})${end}`, 'u');

export const patterns: ClassPatterns = {
  time: words(
    'ساع(?:ة|تين|تان|ات)|دقيق(?:ة|تين|تان)|دقائق|ثاني(?:ة|تين|تان)|ثوان[يٍ]?|يوم(?:ين|ان|ا)?|أيام|ليل(?:ة|تين|تان)|ليال[يٍ]?',
    '[أا]سبوع(?:ين|ان|ا)?|أسابيع|شهر(?:ين|ان|ا)?|أشهر|شهور|سن(?:ة|تين|تان|وات|ين)|عام(?:ين|ان|ا)?|أعوام|مر(?:ة|تين|تان|ات)|[ٌا]?لعمر|عمري|عمره',
  ),
  things: words(
    'تفاح(?:ة|ات|ا)?|برتقال(?:ة|ات)?|فاكهة|فواكه|موز(?:ة|ات)?|كتاب(?:ين|ا)?|كتب|قلم(?:ين|ا)?|[أا]قلام|صفح(?:ة|ات|تين)|قط(?:ة|ط|تين)|كلب(?:ين)?|كلاب|شجر(?:ة|ات|تين)?|[أا]شجار',
    'شخص(?:ا|ين)?|[أا]شخاص|ناس|رج(?:ل|ال|لين)|نساء|ولد|[أا]ولاد|طفل|[أا]طفال|بنت|بنات|طالب|طلاب|سيار(?:ة|ات|تين)|بيت(?:ين)?|بيوت|غرف(?:ة)?|مقعد|مقاعد|تذكر(?:ة|تين)|تذاكر|سكان',
  ),
  measure: words('كيلو(?:متر|غرام|جرام)?|متر|أمتار|سنتيمتر|لتر|مل|كم|غرام|جرام|طن|درجة|مقاسه|طوله|وزنه'),
  rank: words('أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'),
  // One over twenty, one of a hundred, three fifths, twenty-three fifths: خمس behind a number of tens.
  fraction: new RegExp(
    `^(?:نصف|نص|ربع|ثلث|ثلاثة [أا]رباع|ثلثين|ثلثان)$|(?:[أا]خماس|[أا]ثلاث|[أا]سداس|[أا]عشار)${end}|نصف الناس|(?:ون|ين|مائة) خمس${end}|^\\S+ على |\\S+ من (?:مائة|مئة|[أا]ربعة|عشرة|خمسة)${end}`,
    'u',
  ),
  about: words('حوالي|تقريبا|قرابة|نحو|ربما'),
  range: words('على ال[أا]قل|[أا]قل من|[أا]كثر من|بين'),
  report: new RegExp(`^(?:[أا]?شتريت|شريت|البيت|تجده)${end}|رقم لوحة|${start}دزين(?:ة|ات) من `, 'u'),
  'two-readings': new RegExp(thousandths('.'), 'u'),
};
