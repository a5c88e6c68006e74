import type { FoldRow, LanguageWords } from '../words';
import { answers } from './words/answers';
import { currencies } from './words/currencies';
import { carriers, corrections, refusals } from './words/phrases';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  spacing: 'spaced',
  // Recognizers leave out accents. Not at the end: pagó is not pago, and pagué not pague.
  fold: [
    { of: 'á', as: 'a' },
    { of: 'í', as: 'i' },
    { of: 'ú|ü', as: 'u' },
    ...Array.from('bcdfghijklmnprstvz').flatMap((next): FoldRow[] => [
      { of: `é${next}`, as: `e${next}` },
      { of: `ó${next}`, as: `o${next}` },
    ]),
    // Treintaicinco.
    { of: 'ntai', as: 'nta y ' },
    { of: 'ntaí', as: 'nta y ' },
  ],
  numerals:
    'cero|un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|' +
    'veinte|veintiún|veintiuno|veintiuna|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|' +
    'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|cientas|medio|' +
    '(dos|tres|cuatro|seis|sete|ocho|nove)(cientos|cientas)|quinientos|quinientas',
  respellings: [
    { say: 'zero', as: 'cero', example: 'dos coma zero cinco euros' },
    { say: 'cienta', as: 'ciento', example: 'cienta una' },
    { say: 'diesiseis', as: 'dieciséis', example: 'diesiseis euros' },
    // Thanks behind an amount. By itself « mil gracias » is only thanks.
    { say: 'mil gracias', as: 'mil', where: 'behind' },
  ],
  scales: [
    { say: 'mil', value: 1e3 },
    { say: 'k', value: 1e3 },
    // One row each, because the number rules have both forms.
    { say: 'millón', value: 1e6 },
    { say: 'millones', value: 1e6 },
    { say: 'mil millones', value: 1e9 },
    { say: 'docena', value: 12, below: 1e15 },
    { say: 'docenas', value: 12, below: 1e15 },
  ],
  fractions: [
    { say: 'medio', value: '0.5' },
    { say: 'media', value: '0.5', where: 'beside-unit' },
    { say: 'cuarto', many: 'cuartos', value: '0.25' },
  ],
  decimalMark: ',',
  decimalMarks: {
    USD: ',.',
    PEN: ',.',
    CHF: ',.',
    GBP: ',.',
    CAD: ',.',
    MXN: '.',
    DOP: '.',
    CUP: '.',
    GTQ: '.',
    HNL: '.',
    NIO: '.',
    PAB: '.',
  },
  grouping: 'space',
  joiners: 'y|con|&',
  articles: 'un|una',
  partitives: 'de|de un|de una',
  scaleAlone: 'refused',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: 'eh|ehm|em|mm|mmm|hmm|ah|uh|um',
  refusals,
  corrections,
  confusables: [
    ['dos', 'doce'],
    ['tres', 'trece'],
    ['sesenta', 'setenta'],
    ['seiscientos', 'setecientos'],
    ['dieciséis', 'diecisiete'],
    ['veintiséis', 'veintisiete'],
  ],
  answers,
};
