import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { field, input, show } from './test-support/showForm';

const ten = money(1000, 'USD');

afterEach(cleanup);

describe('a developer’s mistake', () => {
  const mistake = (props: object) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    try {
      show(field(props));
    } catch (error) {
      return error;
    } finally {
      vi.restoreAllMocks();
    }
    return null;
  };

  it.each([
    ['max in another currency', { max: money(100, 'EUR') }, 'currency-mismatch', '`max` is in EUR'],
    ['min in another currency', { min: money(100, 'EUR') }, 'currency-mismatch', '`min` is in EUR'],
    ['a preset in another currency', { presets: [ten, money(1, 'EUR')] }, 'currency-mismatch', '`presets[1]`'],
    ['a bill in another currency', { percentages: { of: money(1, 'EUR'), values: [10] } }, 'currency-mismatch', 'of'],
    ['a number as value', { value: 23.5 }, 'not-money', '`value` must be an amount such as money(2350'],
    ['a text as default', { defaultValue: '23.50' }, 'not-money', 'not "23.50"'],
    ['a fraction of a cent', { value: { minorUnits: 23.5, currency: 'USD' } }, 'not-money', '23.5'],
  ])('is named: %s', (_, props, code, message) => {
    const error = mistake(props);
    expect(error).toMatchObject({ name: 'PayaloudReactError', code });
    expect(String(error)).toContain(message);
  });

  it('a value in another currency is not a mistake, because the app may be changing both', () => {
    expect(mistake({ value: money(100, 'EUR') })).toBeNull();
    expect(input()).toBeInvalid();
  });

  it('names the missing language and currency', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(() => render(<AmountField label="Tip" />)).toThrow(expect.objectContaining({ code: 'no-language' }));
    expect(() => render(<AmountField label="Tip" language={en} />)).toThrow(
      expect.objectContaining({ code: 'no-currency' }),
    );
    vi.restoreAllMocks();
  });
});
