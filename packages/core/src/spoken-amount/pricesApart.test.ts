import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';

const joined: Language = { ...en, words: { ...en.words, prices: 'apart' } };

const hear = (said: string, language: Language = joined, currency = 'USD') =>
  hearAmount([said], { language, currency });

it.each([
  ['ten and fifty', 1050],
  ['twenty-three and ninety-nine cents', 2399],
  ['pay 12 and 50 please', 1250],
])('asks about "%s" as a price, if people say so', (said, minorUnits) => {
  expect(hear(said)).toMatchObject({ reason: 'bare-pair', candidates: [{ minorUnits }] });
  expect(hear(said, en).kind).toBe('refused');
});

const scales = en.words.scales.map((row) => (row.value === 1e6 ? { ...row, rest: 'joined' as const } : row));
const counted: Language = { ...en, words: { ...en.words, scales } };

it('asks whether a number behind a scale and a joiner has lost its scale, and takes a fraction as a part of the scale', () => {
  const brief = (heard: ReturnType<typeof hear>) => (heard.kind === 'ambiguous' ? heard.candidates : heard);
  expect(brief(hear('two million and fifty', counted))).toMatchObject([
    { minorUnits: 200_005_000 },
    { minorUnits: 205_000_000 },
  ]);
  expect(hear('two million and a half', counted)).toMatchObject({ money: { minorUnits: 250_000_000 } });
  expect(brief(hear('two million dollars and a half', counted))).toMatchObject([
    { minorUnits: 200_000_050 },
    { minorUnits: 250_000_000 },
  ]);
  expect(hear('two million and fifty dollars', counted).kind).toBe('amount');
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
