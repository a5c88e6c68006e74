import type { LanguageWords } from '../words';
import { answers } from './words/answers';
import { currencies } from './words/currencies';
import { fold } from './words/fold';
import { carriers, corrections, refusals } from './words/phrases';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  fold,
  spacing: 'unspaced',
  numerals: '〇|ゼロ|一|二|三|四|五|六|七|八|九|十',
  // に, し and く alone are endings of other words, so they are numerals only in the company of others (see fold.ts).
  respellings: [
    { say: 'さん', as: '三', example: 'さんえん' },
    { say: 'ご', as: '五', example: 'ごえん' },
  ],
  scales: [
    { say: '百', value: 1e2, below: 10 },
    { say: '千', value: 1e3, below: 10 },
    { say: 'k', value: 1e3 },
    // 「家賃は六万五」 is 65,000.
    { say: '万', value: 1e4, rest: 'tenths' },
    { say: '億', value: 1e8, rest: 'tenths' },
    { say: '兆', value: 1e12 },
    { say: 'ダース', value: 12, below: 1e15 },
  ],
  fractions: [{ say: '半', value: '0.5' }],
  // 点 also counts goods: 2点50ドル.
  hours: 'by-point',
  decimalMark: '.',
  joiners: 'と',
  articles: '',
  partitives: '',
  scaleAlone: 'refused',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations:
    'あ|あっ|えー|ええと|えーと|えーっと|えっと|えと|あの|あのー|あのう|うーん|うーんと|んー|んーと|そのー|まあ|そうですね',
  refusals,
  corrections,
  // いち and しち, きゅう and じゅう, ろっぴゃく and はっぴゃく.
  confusables: [
    ['一', '七'],
    ['九', '十'],
    ['六百', '八百'],
  ],
  answers,
};
