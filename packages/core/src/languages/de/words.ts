import type { LanguageWords } from '../words';
import { answers } from './words/answers';
import { currencies } from './words/currencies';
import { carriers, corrections, refusals } from './words/phrases';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  spacing: 'spaced',
  compounds: 'numbers',
  fold: [
    { of: 'ß', as: 'ss' },
    { of: 'ä|ae', as: 'a' },
    { of: 'ö|oe', as: 'o' },
    { of: 'ü|ue', as: 'u' },
    // Two and a half: zweieinhalb.
    { of: 'einhalb', as: 'undhalb' },
    { of: 'einviertel', as: 'undviertel' },
  ],
  numerals:
    'null|ein|eins|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|' +
    'siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert',
  respellings: [
    { say: 'zwo|zwoa|zwöi', as: 'zwei' },
    { say: 'füf|foif|fümf', as: 'fünf' },
    { say: 'fuffzehn|fuchzehn|füfzäh', as: 'fünfzehn' },
    { say: 'sechszehn', as: 'sechzehn' },
    { say: 'siebenzehn', as: 'siebzehn' },
    { say: 'zwänzg|zwanzg|zwanzich', as: 'zwanzig' },
    { say: 'drissg|dreizig|dreißich', as: 'dreißig' },
    { say: 'vierzg|vierzich', as: 'vierzig' },
    { say: 'fuffzig|fufzig|fuffzich|fuchzig|fuchzg|fuffzg|füfzg|fünfzg|fünfzich', as: 'fünfzig' },
    { say: 'sechszig|sechzg|sächzg', as: 'sechzig' },
    { say: 'siebenzig|siebezg', as: 'siebzig' },
    { say: 'achtzg', as: 'achtzig' },
    { say: 'nünzg|neunzg|neunzich', as: 'neunzig' },
  ],
  scales: [
    { say: 'tausend', value: 1e3 },
    { say: 'riese|riesen|mille|k|tsd|tsd.', value: 1e3 },
    // One row for each form, because the number rules have both.
    { say: 'million', value: 1e6 },
    { say: 'millionen', value: 1e6 },
    { say: 'mio|mio.', value: 1e6 },
    { say: 'milliarde', value: 1e9 },
    { say: 'milliarden', value: 1e9 },
    { say: 'mrd|mrd.', value: 1e9 },
    { say: 'dutzend', value: 12, below: 1e15 },
  ],
  fractions: [
    { say: 'halb|halbe|halben|halber|halbes', value: '0.5' },
    { say: 'viertel', many: 'viertel', value: '0.25' },
    { say: 'dreiviertel', value: '0.75' },
    { say: 'anderthalb|anderthalbe', value: '1.5' },
  ],
  decimalMark: ',',
  decimalMarks: { CHF: ',.' },
  joiners: 'und|&',
  articles: 'ein|eine|einen|einem|einer|nen|ne|en',
  partitives: '',
  scaleAlone: 'refused',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: 'äh|ähm|öh|öhm|hm|hmm|mh|eh|ehm|tja|na',
  refusals,
  corrections,
  confusables: [
    ['zwei', 'drei'],
    ['dreizehn', 'dreißig'],
    ['vierzehn', 'vierzig'],
    ['fünfzehn', 'fünfzig'],
    ['sechzehn', 'sechzig'],
    ['siebzehn', 'siebzig'],
    ['achtzehn', 'achtzig'],
    ['neunzehn', 'neunzig'],
  ],
  answers,
};
