import { describe, expect, it } from 'vitest';
import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';

function confusableWith(said: string, currency = 'USD', language: HearingLanguage = en): readonly number[] {
  const heard = hearAmount([said], { language, currency });
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
  ])('lists the amounts that sound like "%s"', (said, others) => {
    expect(confusableWith(said)).toEqual(others);
  });

  it.each(['ten dollars', 'fifty-five dollars', 'twenty-three dollars', 'eleven dollars and twelve cents'])(
    'is empty for "%s"',
    (said) => {
      expect(confusableWith(said)).toEqual([]);
    },
  );

  it('is symmetric', () => {
    for (const said of ['13.30', '14.40', '60.16', '90.19', '17,070.80']) {
      const [heard] = [hearAmount([said], { language: en, currency: 'USD' })];
      if (heard.kind !== 'amount') throw new Error(`${said} is not heard`);
      expect(heard.confusableWith.length).toBeGreaterThan(0);
      for (const other of heard.confusableWith) {
        expect(confusableWith(String(other.minorUnits / 100))).toContain(heard.money.minorUnits);
      }
    }
  });

  it.each([
    ['French', fr, [6000, 6600, 7000, 8000, 8600, 9000, 500, 10000, 1206]],
    ['Mandarin', zhHans, [1400, 4000, 100, 700, 1100, 1700]],
  ] as const)('is symmetric in %s, for spoken amounts', (_name, language, amounts) => {
    const around = (minorUnits: number) =>
      confusableWith(speakAmount(money(minorUnits, 'USD'), language), 'USD', language);
    for (const minorUnits of amounts) {
      expect(around(minorUnits).length, String(minorUnits)).toBeGreaterThan(0);
      for (const other of around(minorUnits)) expect(around(other), String(other)).toContain(minorUnits);
    }
    expect(around(1000)).not.toContain(7000);
  });

  it('exchanges the numerals of each unit as it is said', () => {
    expect(confusableWith('七角', 'CNY', zhHans)).toEqual([10]);
    expect(confusableWith('三元一角', 'CNY', zhHans)).toEqual([370]);
    expect(confusableWith('四元四角', 'CNY', zhHans)).toEqual([1040]);
    expect(confusableWith('cinquante euros', 'EUR', fr)).toEqual([6000]);
  });

  it('supports currencies without minor units', () => {
    expect(confusableWith('fifteen yen', 'JPY')).toEqual([50]);
  });
});
