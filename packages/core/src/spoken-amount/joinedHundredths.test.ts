import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';

const joined = { ...en, words: { ...en.words, joined: 'hundredths' as const } };

const hear = (said: string, language = joined, currency = 'USD') => hearAmount([said], { language, currency });

it.each([
  ['ten and fifty', 1050],
  ['twenty-three and ninety-nine cents', 2399],
  ['pay 12 and 50 please', 1250],
])('asks about "%s" as a price, if people say so', (said, minorUnits) => {
  expect(hear(said)).toMatchObject({ reason: 'bare-pair', candidates: [{ minorUnits }] });
  expect(hear(said, en).kind).toBe('refused');
});

it.each([
  ['ten and five', 'USD'],
  ['ten and fifty dollars', 'USD'],
  ['ten and fifty pence', 'USD'],
  ['ten and five hundred', 'USD'],
  ['ten point five and fifty', 'USD'],
  ['ten and fifty', 'JPY'],
])('does not read "%s" as a price in %s', (said, currency) => {
  expect(hear(said, joined, currency).kind).toBe('refused');
});
