import { percentOf, readTyped, stepFrom } from '@payaloud/core/internal/amount-entry';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const field = { currency: 'USD', min: usd(100), max: usd(20_000) } as const;
const english = { ...field, locale: 'en-US' };

describe('typed text in a field', () => {
  it('is an amount if it is within the limits, both ends included', () => {
    expect(readTyped('1', english)).toEqual({ kind: 'amount', money: usd(100) });
    expect(readTyped('200.00', english)).toEqual({ kind: 'amount', money: usd(20_000) });
  });

  it('is refused outside the limits', () => {
    expect(readTyped('0.99', english)).toEqual({ kind: 'refused', reason: 'below-min' });
    expect(readTyped('200.01', english)).toEqual({ kind: 'refused', reason: 'above-max' });
  });

  it('accepts zero only if the minimum is zero', () => {
    expect(readTyped('0', { currency: 'USD', locale: 'en' })).toMatchObject({ kind: 'refused', reason: 'zero' });
    expect(readTyped('0', { currency: 'USD', locale: 'en', min: usd(0) })).toEqual({ kind: 'amount', money: usd(0) });
  });

  it('stays a question even if only one of its two readings is within the limits', () => {
    const dinar = { currency: 'KWD', locale: 'en', max: money(10_000, 'KWD') };
    expect(readTyped('1,234', { currency: 'KWD', locale: 'en' })).toMatchObject({ kind: 'ambiguous' });
    expect(readTyped('1,234', dinar)).toEqual({ kind: 'ambiguous', candidates: [money(1234, 'KWD')] });
  });
});

describe('a step', () => {
  it('starts from zero if the field is empty', () => {
    expect(stepFrom(null, usd(500), 'up', field)).toEqual({ money: usd(500), limit: null });
  });

  it('starts from zero if the value has another currency', () => {
    expect(stepFrom(money(2000, 'EUR'), money(100, 'USD'), 'up', { currency: 'USD' }).money).toEqual(money(100, 'USD'));
  });

  it('stops at a limit and reports which one', () => {
    expect(stepFrom(usd(19_900), usd(200), 'up', field)).toEqual({ money: usd(19_900), limit: 'above-max' });
    expect(stepFrom(usd(100), usd(100), 'down', field)).toEqual({ money: usd(100), limit: 'below-min' });
  });

  it('starts at the minimum if one step does not reach it', () => {
    expect(stepFrom(null, usd(25), 'up', field)).toEqual({ money: usd(100), limit: null });
  });
});

describe('a percentage', () => {
  it.each([
    [4210, 15, 632],
    [4210, 18, 758],
    [1000, 12.5, 125],
    [1, 50, 1],
    [Number.MAX_SAFE_INTEGER, 100, Number.MAX_SAFE_INTEGER],
  ])('%d minor units at %d percent gives %d, rounded half up', (base, percent, part) => {
    expect(percentOf(usd(base), percent)).toEqual(usd(part));
  });
});
