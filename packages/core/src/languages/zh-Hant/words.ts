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
  numerals: '零|一|二|兩|三|四|五|六|七|八|九|十',
  respellings: [],
  scales: [
    { say: '百', value: 1e2, below: 10 },
    { say: '千', value: 1e3, below: 10 },
    { say: 'k', value: 1e3 },
    { say: '萬|w', value: 1e4 },
    { say: '億', value: 1e8 },
    { say: '兆', value: 1e12 },
    { say: '打', value: 12, below: 1e15 },
  ],
  fractions: [{ say: '半', value: '0.5' }],
  hours: 'by-point',
  decimalMark: '.',
  joiners: '又',
  articles: '',
  partitives: '',
  neverLast: '兩',
  tail: 'tenths',
  afterScale: 'next-scale',
  carriers,
  hesitations: '嗯|呃|額|欸|那個|這個|嗰個|即係|嗱',
  refusals,
  corrections,
  // In Mandarin of Taiwan, 四 and 十 differ in tone alone; in Cantonese, 一 and 七 rhyme.
  confusables: [
    ['四', '十'],
    ['一', '七'],
  ],
  answers,
};
