import type { LanguageWords } from '../words';
import { answers } from './words/answers';
import { currencies } from './words/currencies';
import { carriers, corrections, refusals } from './words/phrases';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  // Spaces are written in many ways: 만오천원, 만 오천 원, 만 오천원.
  spacing: 'unspaced',
  fold: [{ of: '륙', as: '육' }],
  // 한, 두, 세 and 네 alone count things, or say "about", "of the" and "yes".
  numerals:
    '영|공|일|이|삼|사|오|육|칠|팔|구|십|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|스무|스물|서른|마흔|쉰|예순|일흔|여든|아흔|(열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)(한|두|세|네)',
  respellings: [{ say: '제로', as: '영', example: '숫자로 일 제로 제로 원' }],
  scales: [
    { say: '백', value: 1e2, below: 10 },
    { say: '천', value: 1e3, below: 10 },
    { say: 'k', value: 1e3 },
    // 육만 오 may be 65,000.
    { say: '만', value: 1e4, rest: 'tenths' },
    { say: '억', value: 1e8, rest: 'tenths' },
    { say: '조', value: 1e12 },
  ],
  // 반 is none, because 반만 is "only half", and would be half of ten thousand.
  fractions: [],
  decimalMark: '.',
  joiners: '과|와|하고',
  articles: '',
  partitives: '',
  scaleAlone: 'refused',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: '음|으음|어|어어|저|저기|저기요|그|그게|그러니까|그니까|뭐|글쎄|엄|있잖아요|있잖아',
  refusals,
  corrections,
  confusables: [
    ['삼', '사'],
    ['일', '이'],
  ],
  answers,
};
