import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { foreignScales } from './foreignScales';

describe('foreignScales', () => {
  const isForeign = foreignScales(en);

  it('are lakh and crore where the currency is not one of South Asia', () => {
    expect(isForeign('ninety five lakh dollars', 'USD')).toBe(true);
    expect(isForeign('two crore', 'EUR')).toBe(true);
    expect(isForeign('two lakh rupees')).toBe(true);
  });

  it.each(['INR', 'PKR', 'BDT', 'NPR', 'LKR'])('are none in %s', (currency) => {
    expect(isForeign('two lakh rupees', currency)).toBe(false);
  });

  it('are none of the scales that every currency has', () => {
    expect(isForeign('two hundred thousand dollars', 'USD')).toBe(false);
    expect(isForeign('two million dollars', 'USD')).toBe(false);
  });
});
