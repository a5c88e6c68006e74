import { percentOf, readTyped, stepFrom } from '@payaloud/core/amount-entry';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const field = { currency: 'USD', min: usd(100), max: usd(20_000) } as const;
const english = { ...field, locale: 'en-US' };

describe('typed text in a field', () => {
  it('is an amount within the limits, both ends included', () => {
    expect(readTyped('1', english)).toEqual({ kind: 'amount', money: usd(100) });
    expect(readTyped('200.00', english)).toEqual({ kind: 'amount', money: usd(20_000) });
  });

  it('is refused outside of them', () => {
    expect(readTyped('0.99', english)).toEqual({ kind: 'refused', reason: 'below-min' });
    expect(readTyped('200.01', english)).toEqual({ kind: 'refused', reason: 'above-max' });
  });

  it('takes zero only where the least is zero', () => {
    expect(readTyped('0', { currency: 'USD', locale: 'en' })).toMatchObject({ kind: 'refused', reason: 'zero' });
    expect(readTyped('0', { currency: 'USD', locale: 'en', min: usd(0) })).toEqual({ kind: 'amount', money: usd(0) });
  });

  it('stays a question where only one of two readings lies within the limits', () => {
    const dinar = { currency: 'KWD', locale: 'en', max: money(10_000, 'KWD') };
    expect(readTyped('1,234', { currency: 'KWD', locale: 'en' })).toMatchObject({ kind: 'ambiguous' });
    expect(readTyped('1,234', dinar)).toEqual({ kind: 'ambiguous', candidates: [money(1234, 'KWD')] });
  });
});

describe('a step', () => {
  it('adds to nothing as to zero', () => {
    expect(stepFrom(null, usd(500), 'up', field)).toEqual({ money: usd(500), limit: null });
  });

  it('adds to nothing where the value is of another currency', () => {
    expect(stepFrom(money(2000, 'EUR'), money(100, 'USD'), 'up', { currency: 'USD' }).money).toEqual(money(100, 'USD'));
  });

  it('stays where it would leave the limits, and tells which', () => {
    expect(stepFrom(usd(19_900), usd(200), 'up', field)).toEqual({ money: usd(19_900), limit: 'above-max' });
    expect(stepFrom(usd(100), usd(100), 'down', field)).toEqual({ money: usd(100), limit: 'below-min' });
  });

  it('starts at the least where one step does not reach it', () => {
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
  ])('of %d minor units, %d percent is %d, half up', (base, percent, part) => {
    expect(percentOf(usd(base), percent)).toEqual(usd(part));
  });
});
