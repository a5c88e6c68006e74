import { en } from '@payaloud/core/languages/en';
import { it as italian } from '@payaloud/core/languages/it';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';

const hear = (said: string, language = italian) => hearAmount([said], { language, currency: 'EUR' });

it.each([
  ['mille e due euro', [1_002, 1_200]],
  ['duemila e cinque', [2_005, 2_500]],
  ['un milione e duecento euro', [1_000_200, 1_200_000]],
  ['due miliardi e tre', [2_000_000_003, 2_300_000_000, 2_003_000_000]],
  ['un milione di euro e mezzo', [1_000_000.5, 1_500_000]],
  ['cento e venti', [120, 100.2]],
  ['mille e cinquanta', [1_050, 1_000.5]],
])('asks whether "%s" has lost its scale or its unit', (said, amounts) => {
  const candidates = amounts.map((amount) => ({ minorUnits: amount * 100, currency: 'EUR' }));
  expect(hear(said)).toMatchObject({ kind: 'ambiguous', candidates });
});

it.each([
  ['un milione e mezzo di euro', 1_500_000],
  ['un milione e mezzo', 1_500_000],
  ['tremila e seicento', 3_600],
  ['mille e uno', 1_001],
  ['un milione e duecentomila euro', 1_200_000],
  ['cento e venti euro', 120],
  ['cento e uno', 101],
])('takes "%s"', (said, amount) => {
  expect(hear(said)).toMatchObject({ kind: 'amount', money: { minorUnits: amount * 100 } });
});

it('takes a number behind a scale where nobody leaves the scale out', () => {
  expect(hear('two thousand and five euros', en)).toMatchObject({ kind: 'amount', money: { minorUnits: 200_500 } });
  expect(hear('a million and a half euros', en).kind).toBe('refused');
});

it('takes a question mark for a question only beside certain words', () => {
  expect(hear('sono venti euro?')).toMatchObject({ kind: 'refused', reason: 'no-amount' });
  expect(hear('sono venti euro').kind).toBe('amount');
  expect(hear('posso pagare venti euro?').kind).toBe('amount');
});
