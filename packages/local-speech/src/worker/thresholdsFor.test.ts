import { describe, expect, it } from 'vitest';
import { thresholdsFor } from './thresholdsFor';

describe('thresholdsFor', () => {
  const telephone = thresholdsFor({ features: { upperf: 3_700 } });
  const wide = thresholdsFor({ features: { upperf: 6_800 } });

  it('sets higher thresholds for a wideband model than for a telephone model', () => {
    expect(wide.overSpeech.amount.quiet).toBeGreaterThan(telephone.overSpeech.amount.quiet);
    expect(wide.overOthers.quiet).toBeGreaterThan(telephone.overOthers.quiet);
  });

  it('treats a model without a stated band as a telephone model', () => {
    expect(thresholdsFor({ features: {} })).toBe(telephone);
  });

  it.each([telephone, wide])(
    'sets higher thresholds in noise than in quiet',
    ({ overSpeech, overOthers, overTwins }) => {
      for (const { quiet, noisy } of [...Object.values(overSpeech), overOthers, overTwins])
        expect(noisy).toBeGreaterThan(quiet);
    },
  );

  it.each([telephone, wide])(
    'sets higher thresholds beside a second voice than in noise',
    ({ overSpeech, overOthers, overTwins }) => {
      for (const { noisy, shared } of Object.values(overSpeech)) expect(shared).toBeGreaterThanOrEqual(noisy);
      for (const { noisy, shared } of [overOthers, overTwins]) expect(shared).toBeGreaterThan(noisy);
    },
  );
});
