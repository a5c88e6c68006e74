// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {
    codes: { EUR: '' },
    units: [
      { worth: '1', spoken: { other: 'Euro' } },
      { worth: '0.01', spoken: { other: 'Cent' } },
    ],
  },
  {
    codes: { CHF: 'Schweizer' },
    units: [
      { worth: '1', spoken: { other: 'Franken' } },
      { worth: '0.01', spoken: { other: 'Rappen' } },
    ],
  },
  {
    codes: {
      USD: 'US',
      CAD: 'kanadische',
      AUD: 'australische',
      NZD: 'Neuseeland',
      SGD: 'Singapur',
      HKD: 'Hongkong',
      TWD: 'Taiwan',
    },
    units: [
      { worth: '1', spoken: { other: 'Dollar' } },
      { worth: '0.01', spoken: { other: 'Cent' } },
    ],
  },
  {
    codes: { GBP: 'britische' },
    units: [
      { worth: '1', spoken: { other: 'Pfund' } },
      { worth: '0.01', spoken: { one: 'Penny', other: 'Pence' } },
    ],
  },
  {
    codes: { EGP: 'ägyptische', LBP: 'libanesische', SYP: 'syrische' },
    units: [
      { worth: '1', spoken: { other: 'Pfund' } },
      { worth: '0.01', spoken: { other: 'Piaster' } },
    ],
  },
  { codes: { JPY: '' }, units: [{ worth: '1', spoken: { other: 'Yen' } }] },
  {
    codes: { CNY: '' },
    units: [
      { worth: '1', spoken: { other: 'Yuan' } },
      { worth: '0.1', spoken: { other: 'Jiao' } },
      { worth: '0.01', spoken: { other: 'Fen' } },
    ],
  },
  {
    codes: { INR: 'indische', PKR: 'pakistanische', NPR: 'nepalesische' },
    units: [
      { worth: '1', spoken: { one: 'Rupie', other: 'Rupien' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { one: 'Paisa', other: 'Paise' } },
    ],
  },
  {
    codes: { LKR: 'sri-lankische', MUR: 'mauritische', SCR: 'seychellische' },
    units: [
      { worth: '1', spoken: { one: 'Rupie', other: 'Rupien' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { other: 'Cent' } },
    ],
  },
  {
    codes: { SEK: 'schwedische' },
    units: [
      { worth: '1', spoken: { one: 'Krone', other: 'Kronen' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { other: 'Öre' } },
    ],
  },
  {
    codes: { NOK: 'norwegische', DKK: 'dänische' },
    units: [
      { worth: '1', spoken: { one: 'Krone', other: 'Kronen' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { other: 'Øre' } },
    ],
  },
  {
    codes: { CZK: 'tschechische' },
    units: [
      { worth: '1', spoken: { one: 'Krone', other: 'Kronen' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { other: 'Heller' } },
    ],
  },
  {
    codes: { ISK: 'isländische' },
    units: [{ worth: '1', spoken: { one: 'Krone', other: 'Kronen' }, ruleSet: 'spellout-cardinal-feminine' }],
  },
  {
    codes: { PLN: '' },
    units: [
      { worth: '1', spoken: { other: 'Zloty' } },
      { worth: '0.01', spoken: { one: 'Grosz', other: 'Groszy' } },
    ],
  },
  { codes: { HUF: '' }, units: [{ worth: '1', spoken: { other: 'Forint' } }] },
  {
    codes: { RON: '' },
    units: [
      { worth: '1', spoken: { one: 'Leu', other: 'Lei' } },
      { worth: '0.01', spoken: { one: 'Ban', other: 'Bani' } },
    ],
  },
  { codes: { RSD: 'serbische' }, units: [{ worth: '1', spoken: { other: 'Dinar' } }] },
  {
    codes: { BAM: '' },
    units: [
      { worth: '1', spoken: { other: 'konvertible Mark' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { other: 'Fening' } },
    ],
  },
  {
    codes: { TRY: '' },
    units: [
      { worth: '1', spoken: { other: 'Lira' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { other: 'Kuruş' } },
    ],
  },
  {
    codes: { RUB: '' },
    units: [
      { worth: '1', spoken: { other: 'Rubel' } },
      { worth: '0.01', spoken: { one: 'Kopeke', other: 'Kopeken' }, ruleSet: 'spellout-cardinal-feminine' },
    ],
  },
  {
    codes: { UAH: '' },
    units: [
      { worth: '1', spoken: { other: 'Hrywnja' }, ruleSet: 'spellout-cardinal-feminine' },
      { worth: '0.01', spoken: { one: 'Kopijka', other: 'Kopijky' }, ruleSet: 'spellout-cardinal-feminine' },
    ],
  },
  {
    codes: { ILS: '' },
    units: [
      { worth: '1', spoken: { other: 'Schekel' } },
      { worth: '0.01', spoken: { one: 'Agora', other: 'Agorot' }, ruleSet: 'spellout-cardinal-feminine' },
    ],
  },
  {
    codes: { AED: '' },
    units: [
      { worth: '1', spoken: { other: 'Dirham' } },
      { worth: '0.01', spoken: { other: 'Fils' } },
    ],
  },
  {
    codes: { MAD: 'marokkanische' },
    units: [
      { worth: '1', spoken: { other: 'Dirham' } },
      { worth: '0.01', spoken: { one: 'Centime', other: 'Centimes' } },
    ],
  },
  { codes: { SAR: 'saudische', QAR: 'katarische' }, units: [{ worth: '1', spoken: { other: 'Riyal' } }] },
  {
    codes: { KWD: 'kuwaitische', BHD: 'bahrainische', JOD: 'jordanische' },
    units: [
      { worth: '1', spoken: { other: 'Dinar' } },
      { worth: '0.001', spoken: { other: 'Fils' } },
    ],
  },
  {
    codes: { TND: 'tunesische' },
    units: [
      { worth: '1', spoken: { other: 'Dinar' } },
      { worth: '0.001', spoken: { one: 'Millime', other: 'Millimes' } },
    ],
  },
  {
    codes: { ZAR: '' },
    units: [
      { worth: '1', spoken: { other: 'Rand' } },
      { worth: '0.01', spoken: { other: 'Cent' } },
    ],
  },
  {
    codes: { BRL: '' },
    units: [
      { worth: '1', spoken: { one: 'Real', other: 'Reais' } },
      { worth: '0.01', spoken: { one: 'Centavo', other: 'Centavos' } },
    ],
  },
  {
    codes: { MXN: 'mexikanische', ARS: 'argentinische', COP: 'kolumbianische', PHP: 'philippinische' },
    units: [
      { worth: '1', spoken: { one: 'Peso', other: 'Pesos' } },
      { worth: '0.01', spoken: { one: 'Centavo', other: 'Centavos' } },
    ],
  },
  { codes: { CLP: 'chilenische' }, units: [{ worth: '1', spoken: { one: 'Peso', other: 'Pesos' } }] },
  { codes: { KRW: '' }, units: [{ worth: '1', spoken: { other: 'Won' } }] },
  {
    codes: { THB: '' },
    units: [
      { worth: '1', spoken: { other: 'Baht' } },
      { worth: '0.01', spoken: { other: 'Satang' } },
    ],
  },
];
