import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';

function confusableWith(said: string, currency = 'USD'): readonly number[] {
  const heard = hearAmount([said], { language: en, currency });
  return heard.kind === 'amount'
    ? heard.confusableWith.map(({ minorUnits }) => minorUnits).toSorted((a, b) => a - b)
    : [];
}

describe('confusableWith', () => {
  it.each([
    ['fifteen dollars', [5000]],
    ['fifty dollars', [1500]],
    ['fifteen dollars and fifteen cents', [1550, 5015, 5050]],
    ['one hundred thirteen dollars', [13000]],
    ['thirteen thousand dollars', [3000000]],
    ['thirteen thousand and forty dollars', [1301400, 3001400, 3004000]],
    ['eighty cents', [18]],
  ])('names what "%s" may be taken for', (said, others) => {
    expect(confusableWith(said)).toEqual(others);
  });

  it.each(['ten dollars', 'fifty-five dollars', 'twenty-three dollars', 'eleven dollars and twelve cents'])(
    'is empty for "%s"',
    (said) => {
      expect(confusableWith(said)).toEqual([]);
    },
  );

  it('is mutual', () => {
    for (const said of ['13.30', '14.40', '60.16', '90.19', '17,070.80']) {
      const [heard] = [hearAmount([said], { language: en, currency: 'USD' })];
      if (heard.kind !== 'amount') throw new Error(`${said} is not heard`);
      expect(heard.confusableWith.length).toBeGreaterThan(0);
      for (const other of heard.confusableWith) {
        expect(confusableWith(String(other.minorUnits / 100))).toContain(heard.money.minorUnits);
      }
    }
  });

  it('knows currencies without minor units', () => {
    expect(confusableWith('fifteen yen', 'JPY')).toEqual([50]);
  });
});
