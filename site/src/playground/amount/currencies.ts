/** The currencies to choose from. `hearAmount` takes any of ISO 4217. */
export const currencies: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'TWD',
  'HKD',
  'INR',
  'BRL',
  'MXN',
  'CAD',
  'CHF',
  'EGP',
  'SAR',
  'AED',
  'KWD',
];

/** "US dollar, USD" */
export function nameOfCurrency(code: string): string {
  return `${new Intl.DisplayNames(['en'], { type: 'currency' }).of(code) ?? code}, ${code}`;
}
