import { ar } from '@payaloud/core/languages/ar';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';

function brief(said: string, currency = 'SAR'): number | string {
  const heard = hearAmount([said], { language: ar, currency });
  if (heard.kind === 'amount') return heard.money.minorUnits;
  if (heard.kind === 'refused') return heard.reason;
  return `asked: ${heard.candidates.map(({ minorUnits }) => minorUnits).join(' ')}`;
}

it.each([
  ['مليون ونص', 150_000_000],
  ['مليونين ونصف ريال', 250_000_000],
  ['ألفين وربع', 225_000],
  ['مليون وخمسة', 100_000_500],
  ['مليون وخمسمية', 'asked: 100050000 150000000'],
  ['مليون ريال ونص', 'asked: 100000050 150000000'],
  ['مية ريال وخمسين', 'asked: 10050 15000'],
  ['عشرين ريال وخمسين', 2050],
  ['ألف خمسين ريال', 'no-amount'],
])('what is joined to a scale or a unit may leave it out: %s', (said, expected) => {
  expect(brief(said)).toBe(expected);
});

it.each([
  ['ريال ونص', 150],
  ['ريال وخمسين هللة', 150],
  ['ريال', 'asked: 100'],
  ['عشرين ريال', 2000],
  ['عشرين ريال وهللة', 'several-amounts'],
])('a singular means one if a smaller amount is joined to it: %s', (said, expected) => {
  expect(brief(said)).toBe(expected);
});

it.each([
  ['عشرين ريال لأحمد', 2000],
  ['عشرين ريال للقهوة', 2000],
  ['عشرين ريال لخمسة', 'range'],
  ['لأحمد', 'no-amount'],
])('a purpose is written with its word: %s', (said, expected) => {
  expect(brief(said)).toBe(expected);
});

it.each([
  ['خمسة فاصلة خمسة وعشرين', 525],
  ['خمسة فاصلة ثلاثة عشر', 513],
  ['خمسة فاصلة اثنين خمسة', 525],
])('decimals may be a number with its ones first: %s', (said, expected) => {
  expect(brief(said)).toBe(expected);
});
