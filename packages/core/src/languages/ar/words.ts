import type { LanguageWords } from '../words';
import { answers } from './words/answers';
import { currencies } from './words/currencies';
import { respellings } from './words/numerals';
import { carriers, corrections, refusals } from './words/phrases';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  spacing: 'spaced',
  // "And" and "for" are written with the next word: وعشرين, بعشرين.
  compounds: 'numbers',
  fold: [
    // "And eleven", which without its hamza is "one ten".
    { of: 'وأحد', as: 'و احد' },
    { of: 'أ|إ|آ|ٱ', as: 'ا' },
    { of: 'ى|ی|ئ', as: 'ي' },
    { of: 'ة', as: 'ه' },
    { of: 'ؤ', as: 'و' },
    { of: 'ک', as: 'ك' },
    // Vowel signs, and the tatweel that only makes a word longer.
    { of: '\u064b|\u064c|\u064d|\u064e|\u064f|\u0650|\u0651|\u0652|\u0670|\u0640', as: '' },
  ],
  numerals:
    'صفر|واحد|واحدة|أحد|إحدى|اثنين|اثنتين|اثنا|اثني|اثنتا|اثنتي|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|ثمان|تسعة|تسع|عشرة|عشر|' +
    'عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين|مئة|مئتين',
  respellings,
  scales: [
    // One row for each form, because the number rules have them all. The dual has its number and takes none.
    ...['ألف', 'آلاف', 'ألفا', 'تلاف'].map((say) => ({ say, value: 1e3 })),
    ...['ألفين', 'ألفان', 'ألفي'].map((say) => ({ say, value: 1e3, below: 0 })),
    { say: 'k', value: 1e3 },
    ...['مليون', 'ملايين', 'مليونا'].map((say) => ({ say, value: 1e6 })),
    ...['مليونين', 'مليونان', 'مليوني'].map((say) => ({ say, value: 1e6, below: 0 })),
    ...['مليار', 'مليارات', 'مليارا'].map((say) => ({ say, value: 1e9 })),
    ...['مليارين', 'ملياران'].map((say) => ({ say, value: 1e9, below: 0 })),
    ...['تريليون', 'تريليونات'].map((say) => ({ say, value: 1e12 })),
    { say: 'تريليونين', value: 1e12, below: 0 },
    ...['دزينة', 'دزينات', 'دستة', 'دستات', 'درزن'].map((say) => ({ say, value: 12, below: 1e15 })),
  ],
  fractions: [
    { say: 'نصف|نص', value: '0.5' },
    { say: 'ربع', many: 'أرباع', value: '0.25' },
  ],
  decimalMark: '.',
  decimalMarks: { MAD: ',.', DZD: ',.', TND: ',.', LYD: ',.', MRU: ',.' },
  joiners: 'و|&',
  elliptical: 'joined',
  articles: '',
  partitives: '',
  scaleAlone: 'refused',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: 'اه|اهه|اا|ااا|امم|اممم|همم|هممم|اهم',
  refusals,
  corrections,
  confusables: [
    ['سبعة', 'تسعة'],
    ['سبع', 'تسع'],
    ['سبعين', 'تسعين'],
    ['ثلاثين', 'ثمانين'],
    ['ثمانية', 'ثمانين'],
  ],
  answers,
};
