import { ja } from '@payaloud/core/languages/ja';
import { ko } from '@payaloud/core/languages/ko';
import { zhHant } from '@payaloud/core/languages/zh-Hant';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

const hear = (said: string, language: typeof ko, currency: string) => {
  const heard = hearAmount([said], { language, currency });
  return heard.kind === 'amount' ? heard.money.minorUnits : heard.kind;
};

describe('digits with scales, in scripts without spaces', () => {
  it.each([
    ['7천 5백 30만 원', ko, 'KRW', 75_300_000],
    ['1억 2천 5백만 원', ko, 'KRW', 125_000_000],
    ['천 4백만 원', ko, 'KRW', 14_000_000],
    ['7千5百万円', ja, 'JPY', 75_000_000],
    ['2千万円', ja, 'JPY', 20_000_000],
    ['2千億円', ja, 'JPY', 200_000_000_000],
    ['3千萬元', zhHant, 'TWD', 3_000_000_000],
    ['7千5百30萬元', zhHant, 'TWD', 7_530_000_000],
  ] as const)('are counted together by a scale of ten thousand or more: %s', (said, language, currency, minorUnits) => {
    expect(hear(said, language, currency)).toBe(minorUnits);
  });

  it.each([
    ['7천 30만 원', ko, 'KRW'],
    ['2천 5만 원', ko, 'KRW'],
    ['1千5萬元', zhHant, 'TWD'],
    ['5천 3천만 원', ko, 'KRW'],
    ['2만 5천만 원', ko, 'KRW'],
  ] as const)('are not taken if a place is empty or said twice: %s', (said, language, currency) => {
    expect(hear(said, language, currency)).not.toBeTypeOf('number');
  });
});
