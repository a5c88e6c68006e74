import { money } from '@payaloud/core/money';
import type { LanguageRows } from '../../test-support/languageRows';
import { plain } from './plain';
import { safety } from './safety';

/** Amounts of euros. Written before the words that they test. */
export const rows: LanguageRows = {
  currency: 'EUR',
  safety,
  plain,
  assumes: {
    'un miliardo is a thousand millions, and nobody pays un bilione': [
      { said: 'due miliardi di yen', currency: 'JPY', expect: 2_000_000_000 },
      { said: 'un bilione di yen', currency: 'JPY', expect: 'refused' },
    ],
    'the comma is the decimal mark, and in Switzerland also the point': [
      { said: '12,50 euro', currency: 'EUR', expect: 1250 },
      { said: '1.500 euro', currency: 'EUR', expect: 150000 },
      { said: '12.50 franchi', currency: 'CHF', expect: 1250 },
      { said: '12,50 franchi', currency: 'CHF', expect: 1250 },
      { said: 'dodici punto cinquanta', currency: 'CHF', expect: 1250 },
    ],
    'centesimi are the cents of any currency, and Swiss ones are also Rappen': [
      { said: 'cinquanta centesimi', currency: 'CHF', expect: 50 },
      { said: 'venti rappen', currency: 'CHF', expect: 20 },
      { said: 'un dollaro e venti centesimi', currency: 'USD', expect: 120 },
      { said: 'ventun franchi', currency: 'CHF', expect: 2100 },
      { said: 'un franco e cinquanta', currency: 'CHF', expect: 150 },
    ],
    'a price without its unit, and a number with its scale left out, are asked about': [
      { said: 'tre e cinquanta', currency: 'EUR', expect: { ask: [350] } },
      { said: 'dodici e novanta', currency: 'EUR', expect: { ask: [1290] } },
      { said: 'tre cinquanta', currency: 'EUR', expect: { ask: [350] } },
      { said: 'cento e venti', currency: 'EUR', expect: { ask: [12000, 10020] } },
      { said: 'mille e due euro', currency: 'EUR', expect: { ask: [100200, 120000] } },
      { said: 'duemila e cinque', currency: 'EUR', expect: { ask: [200500, 250000] } },
      { said: 'un milione e due', currency: 'EUR', expect: { ask: [100000200, 120000000] } },
      { said: 'un milione e duecento euro', currency: 'EUR', expect: { ask: [100020000, 120000000] } },
      { said: 'milledue euro', currency: 'EUR', expect: 100200 },
      { said: 'un milione duecento euro', currency: 'EUR', expect: 100020000 },
    ],
    'lire are the money of Turkey, not of old Italy, and lire sterline are pounds': [
      { said: 'venti lire turche', currency: 'TRY', expect: 2000 },
      { said: 'diecimila lire', currency: 'EUR', expect: 'refused' },
      { said: 'venti lire sterline', currency: 'GBP', expect: 2000 },
      { said: 'una sterlina e venti', currency: 'GBP', expect: 120 },
    ],
    'yen have no smaller unit, and dinars of Kuwait have a thousand': [
      { said: 'cinquecento yen', currency: 'JPY', expect: 500 },
      { said: 'un dinaro e cinquecento fils', currency: 'KWD', expect: 1500 },
    ],
  },
  locales: [
    ['it-IT', 'EUR'],
    ['it-CH', 'CHF'],
    ['it-IT', 'USD'],
    ['it-IT', 'GBP'],
    ['it-IT', 'JPY'],
  ],
  alike: [
    [6000, 7000],
    [1600, 1300],
    [600, 300],
    [6700, 7700],
  ],
  cognates: 'Volume|Browser, online|link|元?',
  pressed: /[Pp]remi[^.:«»]* «([^»]+?)»/,
  announced: {
    amount: money(2350, 'EUR'),
    payee: 'Bar Sole',
    inDigits: '23,50 euro',
    inWords: 'ventitré euro e cinquanta centesimi',
    unmasked: /\d|venti|Bar|Riferimento|termina|che finisce| (?:a|da|di|per)\.| ,|\s\./,
    said: {
      received: 'Hai ricevuto ventitré euro e cinquanta centesimi da Bar Sole. Riferimento A uno zero.',
      succeeded:
        'Pagamento riuscito: ventitré euro e cinquanta centesimi a Bar Sole, con la carta che finisce con uno zero tre quattro. Riferimento A uno zero.',
      unknown:
        'Non pagare di nuovo: ventitré euro e cinquanta centesimi a Bar Sole. Non sappiamo ancora se il pagamento è riuscito. Riferimento A uno zero.',
    },
    twoMinutes: 'due minuti',
  },
  joined: {
    control: 'Is it you? Button, required',
    receipt: 'Pagamento riuscito: two a Cafe. Tea: one. Reference: A7.',
    title: 'Ricevuta: $2.00, Cafe',
  },
};
