import { money } from '@payaloud/core/money';
import type { LanguageRows } from '../../test-support/languageRows';
import { plain } from './plain';
import { safety } from './safety';

/** Amounts of euros, and of francs where Switzerland says them in another way. */
export const rows: LanguageRows = {
  currency: 'EUR',
  safety,
  plain,
  assumes: {
    'a Milliarde is a thousand Millionen, and nobody pays a Billion': [
      { said: 'zwei Milliarden Yen', currency: 'JPY', expect: 2_000_000_000 },
      { said: 'eine Billion Yen', currency: 'JPY', expect: 'refused' },
    ],
    'the comma is the decimal mark, and in Switzerland also the point': [
      { said: '12,50 Euro', currency: 'EUR', expect: 1250 },
      { said: '12.50 Euro', currency: 'EUR', expect: { ask: [1250] } },
      { said: '1.500 Euro', currency: 'EUR', expect: 150000 },
      { said: '12.50 Franken', currency: 'CHF', expect: 1250 },
      { said: '12,50 Franken', currency: 'CHF', expect: 1250 },
      { said: "1'250.50 Franken", currency: 'CHF', expect: 125050 },
      { said: '1’250 Fr.', currency: 'CHF', expect: 125000 },
      { said: 'zwölf Punkt fünfzig', currency: 'CHF', expect: 1250 },
    ],
    'a number behind a number may be cents or hundreds': [
      { said: 'drei fünfzig', currency: 'EUR', expect: { ask: [350, 35000] } },
      { said: 'dreifuffzig', currency: 'EUR', expect: { ask: [350, 35000] } },
      { said: 'fünf neunzig', currency: 'EUR', expect: { ask: [590] } },
      { said: 'drei Euro fünf', currency: 'EUR', expect: { ask: [305, 350] } },
      { said: 'zwanzig vierzig', currency: 'CHF', expect: { ask: [2040] } },
    ],
    'words of Switzerland mean francs and Rappen': [
      { said: 'zwanzig Franken', currency: 'CHF', expect: 2000 },
      { said: 'zwanzig Franken fünfzig', currency: 'CHF', expect: 2050 },
      { said: 'fünfzig Rappen', currency: 'CHF', expect: 50 },
      { said: 'zwanzig Stutz', currency: 'CHF', expect: 2000 },
      { said: 'en Stutz', currency: 'CHF', expect: 100 },
      { said: 'ein Fünfliber', currency: 'CHF', expect: 500 },
      { said: 'en Fünfliber', currency: 'CHF', expect: 500 },
      { said: 'zwei Fünfliber', currency: 'CHF', expect: 1000 },
      { said: 'ein Zweifränkler', currency: 'CHF', expect: 200 },
      { said: 'Fr. 20.50', currency: 'CHF', expect: 2050 },
      { said: 'CHF 20', currency: 'CHF', expect: 2000 },
      { said: 'füfzg Franke', currency: 'CHF', expect: 5000 },
      { said: 'zwänzg Stutz', currency: 'CHF', expect: 2000 },
      { said: 'zehn Schweizer Franken', currency: 'CHF', expect: 1000 },
      { said: 'zehn Fränkli', currency: 'CHF', expect: 1000 },
      { said: 'zehn Euro', currency: 'CHF', expect: 'refused' },
      { said: 'zwänzg Franke für s Taxi', currency: 'CHF', expect: 2000 },
    ],
    'für hundert, bei hundert and macht hundert may be vierhundert, dreihundert and achthundert': [
      { said: 'für hundert Euro', currency: 'EUR', expect: { ask: [10000] } },
      { said: 'das macht hundert Euro', currency: 'EUR', expect: { ask: [10000] } },
      { said: 'das macht tausend Euro', currency: 'EUR', expect: { ask: [100000] } },
    ],
    'a Krone is feminine, a Pfund and a Dollar are not': [
      { said: 'einundzwanzig Kronen', currency: 'SEK', expect: 2100 },
      { said: 'eine Krone', currency: 'SEK', expect: 100 },
      { said: 'ein Pfund', currency: 'GBP', expect: 100 },
      { said: 'ein Pfund Mehl', currency: 'GBP', expect: 'refused' },
      { said: 'zwei Pfund fünfzig', currency: 'GBP', expect: 250 },
      { said: 'drei Dollar fünfzig', currency: 'USD', expect: 350 },
      { said: 'zwanzig Cent', currency: 'USD', expect: 20 },
    ],
    'runde is about as often as it is exactly': [{ said: 'runde hundert Euro', currency: 'EUR', expect: 'refused' }],
    'Groschen, Batzen and Mark are no longer paid': [
      { said: 'zehn Groschen', currency: 'EUR', expect: 'refused' },
      { said: 'zwei Batzen', currency: 'CHF', expect: 'refused' },
    ],
  },
  locales: [
    ['de-DE', 'EUR'],
    ['de-AT', 'EUR'],
    ['de-CH', 'CHF'],
    ['de-LI', 'CHF'],
    ['de-CH', 'EUR'],
    ['de-DE', 'USD'],
    ['de-DE', 'SEK'],
    ['de-DE', 'GBP'],
    ['de-DE', 'JPY'],
    ['de-DE', 'KWD'],
  ],
  alike: [
    [1500, 5000],
    [1300, 3000],
    [1900, 9000],
    [200, 300],
    [2200, 2300],
    [25000, 21500],
  ],
  cognates: 'Code|plus|Browser, online|元|元?',
  pressed: /[Dd]rücken Sie[^.:„]* „([^“]+)“/,
  announced: {
    amount: money(2350, 'EUR'),
    payee: 'Café Blau',
    inDigits: '23,50 Euro',
    inWords: 'dreiundzwanzig Euro und fünfzig Cent',
    unmasked: /\d|zwanzig|Café|Referenz|Endziffern| (?:an|von)\.| ,|\s\./,
    // German braille displays show capitals in eight dots, and contracted braille does not mark them.
    contracted: 'yes',
    said: {
      received: 'Geld erhalten: dreiundzwanzig Euro und fünfzig Cent von Café Blau. Referenz A eins null.',
      succeeded:
        'Bezahlt: dreiundzwanzig Euro und fünfzig Cent an Café Blau, Karte mit Endziffern eins null drei vier. Referenz A eins null.',
      unknown:
        'Zahlen Sie nicht nochmals: dreiundzwanzig Euro und fünfzig Cent an Café Blau. Wir wissen noch nicht, ob Sie bezahlt haben. Referenz A eins null.',
    },
    twoMinutes: 'Noch zwei Minuten',
  },
  joined: {
    control: 'Is it you? Button, required',
    receipt: 'Bezahlt: two an Cafe. Tea: one. Reference: A7.',
    title: 'Beleg: $2.00, Cafe',
  },
};
