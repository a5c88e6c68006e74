import type { LanguageTag } from '../shared/languages';

interface ExampleOfClass {
  readonly tag: LanguageTag;
  readonly currency: string;
  /** Best first. */
  readonly transcripts: readonly [string, ...string[]];
  /** Decimal text. */
  readonly max?: string;
}

interface ExampleClass {
  readonly name: string;
  readonly examples: readonly ExampleOfClass[];
}

/** What goes wrong in spoken amounts, one class a row. */
export const exampleClasses: readonly ExampleClass[] = [
  {
    name: 'Exact',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['twelve dollars and five cents'] },
      { tag: 'fr', currency: 'EUR', transcripts: ['quatre-vingt-dix-sept euros et vingt centimes'] },
      { tag: 'zh-Hans', currency: 'CNY', transcripts: ['二十三块五'] },
      { tag: 'ja', currency: 'JPY', transcripts: ['千二百円'] },
    ],
  },
  {
    name: 'Sounds like another amount',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['fifteen dollars'] },
      { tag: 'en', currency: 'USD', transcripts: ['fifty dollars', 'fifteen dollars'] },
      { tag: 'de', currency: 'EUR', transcripts: ['zwei Euro', 'drei Euro'] },
    ],
  },
  {
    name: 'Two numbers without a unit',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['two fifty'] },
      { tag: 'es', currency: 'EUR', transcripts: ['dos cincuenta'] },
    ],
  },
  {
    name: 'About',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['about ten dollars'] },
      { tag: 'fr', currency: 'EUR', transcripts: ['une vingtaine d’euros'] },
      { tag: 'ar', currency: 'EGP', transcripts: ['حوالي عشرة جنيهات'] },
    ],
  },
  {
    name: 'Negative, or not an order to pay',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['minus five dollars'] },
      { tag: 'en', currency: 'USD', transcripts: ['do not pay ten dollars'] },
      { tag: 'zh-Hans', currency: 'CNY', transcripts: ['不要十块'] },
    ],
  },
  {
    name: 'Corrected',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['ten no twelve dollars'] },
      { tag: 'en', currency: 'USD', transcripts: ['add five dollars'] },
      { tag: 'de', currency: 'EUR', transcripts: ['zehn nein zwölf Euro'] },
    ],
  },
  {
    name: 'Point or comma',
    examples: [
      { tag: 'de', currency: 'EUR', transcripts: ['1.500 Euro'] },
      { tag: 'en', currency: 'USD', transcripts: ['1.500'] },
      { tag: 'en', currency: 'USD', transcripts: ['2:50'] },
    ],
  },
  {
    name: 'Lakh and half',
    examples: [
      { tag: 'hi', currency: 'INR', transcripts: ['डेढ़ लाख रुपये'] },
      { tag: 'en', currency: 'INR', transcripts: ['two lakh rupees'] },
      { tag: 'pt', currency: 'BRL', transcripts: ['dois reais e meio'] },
    ],
  },
  {
    name: 'Too much, or another currency',
    examples: [
      { tag: 'en', currency: 'USD', transcripts: ['six hundred dollars'], max: '500.00' },
      { tag: 'it', currency: 'EUR', transcripts: ['dieci dollari'] },
    ],
  },
];
