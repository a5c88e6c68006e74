import { en } from '@payaloud/core/languages/en';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

describe('the list of alternatives', () => {
  const hear = (transcripts: readonly string[]) => hearAmount(transcripts, { language: en, currency: 'USD' });

  it('leads to a question if one of them heard the same amount only after a correction', () => {
    expect(hear(['ten dollars', 'five, no, ten dollars'])).toMatchObject({
      kind: 'ambiguous',
      reason: 'alternatives-disagree',
      candidates: [{ minorUnits: 1000 }],
    });
  });

  it('counts up to the fifth, because the sixth is a guess about sounds', () => {
    const five = Array.from({ length: 5 }, () => 'ten dollars');
    expect(hear([...five, 'fifty dollars'])).toMatchObject({ kind: 'amount', money: { minorUnits: 1000 } });
    expect(hear([...five.slice(1), 'fifty dollars'])).toMatchObject({ kind: 'ambiguous' });
  });
});
