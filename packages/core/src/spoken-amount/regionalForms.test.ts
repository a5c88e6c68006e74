import { es } from '@payaloud/core/languages/es';
import { fr } from '@payaloud/core/languages/fr';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { expect, it } from 'vitest';

function brief(said: string, currency: string, language = es): number | string {
  const heard = hearAmount([said], { language, currency });
  if (heard.kind === 'amount') return heard.money.minorUnits;
  if (heard.kind === 'refused') return heard.reason;
  return `asked: ${heard.candidates.map(({ minorUnits }) => minorUnits).join(' ')}`;
}

it.each([
  ['1,500', 'EUR', 'asked: 150 150000'],
  ['1.500', 'EUR', 150_000],
  ['1,500', 'MXN', 150_000],
  ['1.500', 'MXN', 'asked: 150 150000'],
  ['1,234', 'MXN', 123_400],
  ['12,50', 'MXN', 'asked: 1250'],
])('only the mark of the countries of a currency starts decimals: %s %s', (said, currency, expected) => {
  expect(brief(said, currency)).toBe(expected);
});

it.each([
  ['12.50', 1250],
  ['12,50', 1250],
  ['1,234.50', 123_450],
  ['1.234,50', 123_450],
  ['1.234.567', 123_456_700],
  ['1,234,567', 123_456_700],
  ['1,500', 'asked: 150 150000'],
  ['1,234', 'asked: 123400'],
  ['1.234', 'asked: 123400'],
])('either mark starts decimals if the countries of a currency do not agree: %s dollars', (said, expected) => {
  expect(brief(said, 'USD')).toBe(expected);
});

it('asks about thousands in francs, which are written with either mark', () => {
  expect(brief('1.234 francs', 'CHF', fr)).toBe('asked: 123400');
  expect(brief('1.234', 'EUR', fr)).toBe(123_400);
});

it.each([
  ['treinta con cincuenta', 3050],
  ['treinta con cinco', 'asked: 3050'],
  ['treinta y cinco', 3500],
  ['mil con cincuenta', 100_050],
  ['2 mil con 500', 'several-amounts'],
  ['doce euros con cincuenta', 1250],
  ['doce euros con cinco', 'asked: 1205 1250'],
  ['doce euros con cinco céntimos', 1205],
  ['con cincuenta céntimos', 'no-amount'],
  ['pago con cincuenta euros', 'no-amount'],
  ['coma cincuenta', 'asked: 50'],
])('a joiner that is also a point does not join numerals: %s', (said, expected) => {
  expect(brief(said, 'EUR')).toBe(expected);
});

it.each([
  ['doce y media', 'no-amount'],
  ['doce y medio', 1250],
  ['una libra y media', 150],
  ['media libra', 50],
])('a fraction may be one of a unit only: %s', (said, expected) => {
  expect(brief(said, 'GBP')).toBe(expected);
});
