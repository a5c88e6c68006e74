import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

/** The result in short: minor units, the question with its candidates, or the reason of the refusal. */
function brief(heard: HeardAmount): number | string {
  if (heard.kind === 'amount') return heard.money.minorUnits;
  if (heard.kind === 'refused') return heard.reason;
  return `${heard.reason}: ${heard.candidates.map(({ minorUnits }) => minorUnits).join(' ')}`;
}

describe('a spoken zero where zero is allowed', () => {
  const terms = { language: en, currency: 'USD', min: money(0, 'USD'), zeroText: 'No tip' };
  const free = (...said: readonly string[]) => brief(hearAmount(said, terms));

  it.each(['zero', 'Zero dollars.', 'nil', '0', 'no tip', 'No tip.'])('is "%s"', (said) => {
    expect(free(said)).toBe(0);
  });

  it.each([
    ['no tip', 'ten dollars'],
    ['zero', 'two dollars'],
    ['ten dollars', 'no tip'],
  ])('is asked about if the alternatives are "%s" and "%s"', (...said) => {
    expect(free(...said)).toMatch(/^alternatives-disagree: /);
  });

  it('is not heard in words that only contain it', () => {
    expect(free('no tip, ten dollars')).toBe('correction: 1000');
    expect(free('not zero')).toBe('negated');
    expect(free('minus zero')).toBe('negative');
    expect(free('zero percent')).toBe('no-amount');
  });

  it('is refused elsewhere', () => {
    const { min: _, ...others } = terms;
    expect(brief(hearAmount(['no tip'], others))).not.toBe(0);
    expect(brief(hearAmount(['zero'], others))).toBe('zero');
    expect(brief(hearAmount(['zero'], { ...terms, min: money(100, 'USD') }))).toBe('zero');
  });
});
