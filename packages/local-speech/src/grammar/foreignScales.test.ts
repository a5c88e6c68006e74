import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { foreignScales } from './foreignScales';

describe('foreignScales', () => {
  const isForeign = foreignScales(en);

  it('treats lakh and crore as foreign unless the currency is South Asian', () => {
    expect(isForeign('ninety five lakh dollars', 'USD')).toBe(true);
    expect(isForeign('two crore', 'EUR')).toBe(true);
    expect(isForeign('two lakh rupees')).toBe(true);
  });

  it.each(['INR', 'PKR', 'BDT', 'NPR', 'LKR'])('accepts lakh in %s', (currency) => {
    expect(isForeign('two lakh rupees', currency)).toBe(false);
  });

  it('accepts scales that every currency uses', () => {
    expect(isForeign('two hundred thousand dollars', 'USD')).toBe(false);
    expect(isForeign('two million dollars', 'USD')).toBe(false);
  });
});
