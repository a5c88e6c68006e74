import { describeMethod, type SavedMethod } from '@payaloud/core/internal/payment-methods';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const now = new Date('2026-11-29T12:00:00Z');
const inEnglish = { language: en, locale: 'en-US', now };
const card = (details: object = {}): SavedMethod => ({
  id: 'pm_1',
  kind: 'card',
  brand: 'visa',
  lastFour: '4242',
  ...details,
});
const textOf = (method: SavedMethod, options: Partial<typeof inEnglish> & { isDeclined?: boolean } = {}) =>
  describeMethod(method, { ...inEnglish, ...options }).text;

describe('a saved means in words', () => {
  it.each<[string, SavedMethod, string]>([
    ['a card, digit by digit', card(), 'Visa ending 4 2 4 2'],
    ['a whole number, of which four digits are used', card({ lastFour: '4111 1111 1111 4242' }), 'Visa ending 4 2 4 2'],
    ['a brand by Adyen’s code', card({ brand: 'mc' }), 'Mastercard ending 4 2 4 2'],
    ['a brand as Braintree writes it', card({ brand: 'American Express' }), 'American Express ending 4 2 4 2'],
    ['a brand that is not known', card({ brand: 'Troy' }), 'Troy ending 4 2 4 2'],
    ['a card without a brand', card({ brand: '' }), 'Card ending 4 2 4 2'],
    ['a card without digits', card({ lastFour: '' }), 'Visa'],
    ['a bank account', { id: '1', kind: 'bank-account', lastFour: '6789' }, 'Bank account ending 6 7 8 9'],
    ['an account of a bank', { id: '1', kind: 'bank-account', bank: 'Citi' }, 'Citi account'],
    ['another means', { id: '1', kind: 'other', name: 'PayPal' }, 'PayPal'],
    ['a name with a direction override', { id: '1', kind: 'other', name: 'Pay\u202ePal' }, 'PayPal'],
    ['a balance that is not told', { id: '1', kind: 'balance' }, 'Balance'],
  ])('%s', (_what, method, text) => {
    expect(textOf(method)).toBe(text);
  });

  it.each([
    ['2026-10', 'expired'],
    ['2026-11', 'expires this month'],
    ['2026-12', 'expires next month'],
    ['2027-01', null],
    ['2025-12', 'expired'],
  ])('a card whose last month is %s', (last, mark) => {
    const [year, month] = last.split('-').map(Number);
    expect(textOf(card({ expiry: { year, month } }))).toBe(`Visa ending 4 2 4 2${mark ? `, ${mark}` : ''}`);
  });

  it.each([
    ['2026-11-30T23:59:59Z', false],
    ['2026-12-01T11:59:59Z', false],
    ['2026-12-01T12:00:00Z', true],
  ])('a card is not called expired before its month is over everywhere: %s', (time, isExpired) => {
    const method = card({ expiry: { year: 2026, month: 11 } });
    expect(describeMethod(method, { ...inEnglish, now: new Date(time) }).isExpired).toBe(isExpired);
  });

  it.each([
    { month: 13, year: 2026 },
    { month: 0, year: 2026 },
    { month: 1, year: 26 },
    { month: NaN, year: 2020 },
  ])('an expiry that is not a date marks nothing: %j', (expiry) => {
    expect(textOf(card({ expiry }))).toBe('Visa ending 4 2 4 2');
  });

  it('a clock that tells no time marks nothing', () => {
    expect(textOf(card({ expiry: { year: 2020, month: 1 } }), { now: new Date(NaN) })).toBe('Visa ending 4 2 4 2');
  });

  it('says what was declined, after what has expired', () => {
    const method = card({ expiry: { year: 2026, month: 11 } });
    expect(textOf(method, { isDeclined: true })).toBe('Visa ending 4 2 4 2, expires this month, declined a moment ago');
  });

  it('leaves the amount of a balance out if others may hear', () => {
    const balance = { id: '1', kind: 'balance', amount: money(1250, 'USD') } as const;
    expect(describeMethod(balance, inEnglish)).toMatchObject({
      text: 'Balance, $12.50',
      speech: 'Balance, twelve dollars and fifty cents',
      masked: 'Balance',
    });
  });

  it('is whole in French and Chinese', () => {
    const method = card({ expiry: { year: 2026, month: 10 } });
    expect(textOf(method, { language: fr, isDeclined: true })).toBe(
      'Carte Visa qui finit par 4 2 4 2, expirée, paiement refusé à l’instant',
    );
    expect(textOf(method, { language: zhHans, isDeclined: true })).toBe('Visa卡，尾号4 2 4 2，已过期，刚才被拒');
    expect(textOf(card({ brand: 'cup' }), { language: zhHans })).toBe('银联卡，尾号4 2 4 2');
  });
});
