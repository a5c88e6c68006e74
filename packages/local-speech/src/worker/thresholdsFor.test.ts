import { describe, expect, it } from 'vitest';
import { thresholdsFor } from './thresholdsFor';

describe('thresholdsFor', () => {
  const telephone = thresholdsFor({ features: { upperf: 3_700 } });
  const wide = thresholdsFor({ features: { upperf: 6_800 } });

  it('sets higher thresholds for a wideband model than for a telephone model', () => {
    expect(wide.overSpeech.amount.exact).toBeGreaterThan(telephone.overSpeech.amount.exact);
    expect(wide.overRivals.quiet).toBeGreaterThan(telephone.overRivals.quiet);
  });

  it('treats a model without a stated band as a telephone model', () => {
    expect(thresholdsFor({ features: {} })).toBe(telephone);
  });

  it.each([telephone, wide])('asks about amounts from farther apart in noise', ({ overRivals }) => {
    expect(overRivals.noisy).toBeGreaterThan(overRivals.quiet);
  });

  it.each([telephone, wide])('asks about an amount before it takes one', ({ overSpeech }) => {
    expect(overSpeech.amount.exact).toBeGreaterThan(overSpeech.amount.asked);
  });
});
