// Made from `currencies.ts` by `npx vitest run --project node spokenCurrencies -u`; do not edit.
import type { CurrencyRow } from '../../words';

/** The names of `currencies.ts` that are said. */
export const spokenCurrencies: readonly CurrencyRow[] = [
  {
    codes: { INR: 'भारतीय' },
    units: [
      { worth: '1', spoken: { one: 'रुपया', other: 'रुपये' } },
      { worth: '0.01', spoken: { one: 'पैसा', other: 'पैसे' } },
    ],
  },
  {
    codes: { NPR: 'नेपाली', PKR: 'पाकिस्तानी' },
    units: [
      { worth: '1', spoken: { one: 'रुपया', other: 'रुपये' } },
      { worth: '0.01', spoken: { one: 'पैसा', other: 'पैसे' } },
    ],
  },
  {
    codes: { LKR: 'श्रीलंकाई', MUR: 'मॉरीशस के', SCR: 'सेशेल्स के' },
    units: [
      { worth: '1', spoken: { one: 'रुपया', other: 'रुपये' } },
      { worth: '0.01', spoken: { other: 'सेंट' } },
    ],
  },
  {
    codes: { BDT: 'बांग्लादेशी' },
    units: [
      { worth: '1', spoken: { other: 'टका' } },
      { worth: '0.01', spoken: { other: 'पोइशा' } },
    ],
  },
  { codes: { BTN: '' }, units: [{ worth: '1', spoken: { other: 'न्गुल्ट्रम' } }] },
  { codes: { MVR: '' }, units: [{ worth: '1', spoken: { other: 'रुफ़िया' } }] },
  { codes: { AFN: '' }, units: [{ worth: '1', spoken: { other: 'अफ़ग़ानी' } }] },
  {
    codes: {
      USD: 'अमेरिकी',
      CAD: 'कैनेडियन',
      AUD: 'ऑस्ट्रेलियाई',
      NZD: 'न्यूज़ीलैंड',
      SGD: 'सिंगापुर',
      HKD: 'हांगकांग',
      TWD: 'ताइवानी',
    },
    units: [
      { worth: '1', spoken: { other: 'डॉलर' } },
      { worth: '0.01', spoken: { other: 'सेंट' } },
    ],
  },
  {
    codes: { EUR: '' },
    units: [
      { worth: '1', spoken: { other: 'यूरो' } },
      { worth: '0.01', spoken: { other: 'सेंट' } },
    ],
  },
  {
    codes: { GBP: 'ब्रिटिश' },
    units: [
      { worth: '1', spoken: { other: 'पाउंड' } },
      { worth: '0.01', spoken: { other: 'पेंस' } },
    ],
  },
  {
    codes: { AED: 'अमीराती' },
    units: [
      { worth: '1', spoken: { other: 'दिरहम' } },
      { worth: '0.01', spoken: { other: 'फ़िल्स' } },
    ],
  },
  {
    codes: { MAD: 'मोरक्को के' },
    units: [
      { worth: '1', spoken: { other: 'दिरहम' } },
      { worth: '0.01', spoken: { other: 'सेंटीम' } },
    ],
  },
  {
    codes: { SAR: 'सऊदी' },
    units: [
      { worth: '1', spoken: { other: 'रियाल' } },
      { worth: '0.01', spoken: { other: 'हलाला' } },
    ],
  },
  {
    codes: { QAR: 'क़तरी' },
    units: [
      { worth: '1', spoken: { other: 'रियाल' } },
      { worth: '0.01', spoken: { other: 'दिरहम' } },
    ],
  },
  {
    codes: { OMR: 'ओमानी' },
    units: [
      { worth: '1', spoken: { other: 'रियाल' } },
      { worth: '0.001', spoken: { other: 'बैसा' } },
    ],
  },
  {
    codes: { KWD: 'कुवैती' },
    units: [
      { worth: '1', spoken: { other: 'दीनार' } },
      { worth: '0.001', spoken: { other: 'फ़िल्स' } },
    ],
  },
  {
    codes: { BHD: 'बहरीनी' },
    units: [
      { worth: '1', spoken: { other: 'दीनार' } },
      { worth: '0.001', spoken: { other: 'फ़िल्स' } },
    ],
  },
  { codes: { JPY: 'जापानी' }, units: [{ worth: '1', spoken: { other: 'येन' } }] },
  {
    codes: { CNY: 'चीनी' },
    units: [
      { worth: '1', spoken: { other: 'युआन' } },
      { worth: '0.1', spoken: { other: 'जिआओ' } },
      { worth: '0.01', spoken: { other: 'फ़ेन' } },
    ],
  },
  {
    codes: { CHF: 'स्विस' },
    units: [
      { worth: '1', spoken: { other: 'फ़्रैंक' } },
      { worth: '0.01', spoken: { other: 'सेंटीम' } },
    ],
  },
  {
    codes: { RUB: 'रूसी' },
    units: [
      { worth: '1', spoken: { other: 'रूबल' } },
      { worth: '0.01', spoken: { other: 'कोपेक' } },
    ],
  },
  {
    codes: { THB: 'थाई' },
    units: [
      { worth: '1', spoken: { other: 'बाट' } },
      { worth: '0.01', spoken: { other: 'सतांग' } },
    ],
  },
  {
    codes: { MYR: 'मलेशियाई' },
    units: [
      { worth: '1', spoken: { other: 'रिंगिट' } },
      { worth: '0.01', spoken: { other: 'सेन' } },
    ],
  },
  { codes: { IDR: 'इंडोनेशियाई' }, units: [{ worth: '1', spoken: { other: 'रुपियाह' } }] },
  {
    codes: { ZAR: 'दक्षिण अफ़्रीकी' },
    units: [
      { worth: '1', spoken: { other: 'रैंड' } },
      { worth: '0.01', spoken: { other: 'सेंट' } },
    ],
  },
  {
    codes: { KES: 'केन्याई' },
    units: [
      { worth: '1', spoken: { other: 'शिलिंग' } },
      { worth: '0.01', spoken: { other: 'सेंट' } },
    ],
  },
  { codes: { KRW: 'कोरियाई' }, units: [{ worth: '1', spoken: { other: 'वॉन' } }] },
  { codes: { VND: 'वियतनामी' }, units: [{ worth: '1', spoken: { other: 'डोंग' } }] },
  {
    codes: { TRY: 'तुर्की' },
    units: [
      { worth: '1', spoken: { other: 'लीरा' } },
      { worth: '0.01', spoken: { other: 'कुरुश' } },
    ],
  },
  {
    codes: { SEK: 'स्वीडिश' },
    units: [
      { worth: '1', spoken: { other: 'क्रोना' } },
      { worth: '0.01', spoken: { other: 'ओरे' } },
    ],
  },
  { codes: { CRC: '' }, units: [{ worth: '1', spoken: { other: 'कोलोन' } }] },
];
