import type { Money } from '@payaloud/core/money';

/** The shop has a price for everything in these. Prices are the server's, and no page can change one. */
export type ShopCurrency = keyof typeof prices;
export type ItemName = keyof (typeof prices)['USD'];

export interface Item {
  readonly name: ItemName;
  readonly price: Money;
}

export interface Payee {
  readonly id: string;
  readonly name: string;
}

export interface SavedCard {
  /** The shop's own id. The page never gets the provider's, and nobody has the number. */
  readonly id: string;
  readonly brand: string;
  readonly lastFour: string;
  readonly isExpired: boolean;
}

/** In minor units. */
const prices = {
  USD: { 'flat-white': 450, croissant: 425, beans: 1600 },
  EUR: { 'flat-white': 380, croissant: 320, beans: 1450 },
  CNY: { 'flat-white': 2800, croissant: 2200, beans: 9800 },
  TWD: { 'flat-white': 14_000, croissant: 11_000, beans: 48_000 },
  JPY: { 'flat-white': 580, croissant: 480, beans: 1980 },
  KRW: { 'flat-white': 5500, croissant: 4800, beans: 18_000 },
  INR: { 'flat-white': 26_000, croissant: 22_000, beans: 85_000 },
  AED: { 'flat-white': 2200, croissant: 1800, beans: 8500 },
  BRL: { 'flat-white': 1450, croissant: 1600, beans: 5800 },
} as const;

interface Limits {
  /** The largest tip that the shop accepts. */
  readonly tip: number;
  /** The largest transfer. */
  readonly transfer: number;
  /** A transfer above this is confirmed by its payer. */
  readonly confirmed: number;
  /** A drawing may confirm up to this, a voice up to a quarter of it. More needs a code. */
  readonly drawn: number;
  /** A transfer above this is unusual for a payer without a history. */
  readonly unusual: number;
  /** The stored balance of a new account. */
  readonly balance: number;
}

const western: Limits = {
  tip: 20_000,
  transfer: 500_000,
  confirmed: 2_000,
  drawn: 20_000,
  unusual: 30_000,
  balance: 10_000,
};

/** In minor units. */
export const limits: Readonly<Record<ShopCurrency, Limits>> = {
  USD: western,
  EUR: western,
  CNY: { tip: 100_000, transfer: 3_500_000, confirmed: 15_000, drawn: 150_000, unusual: 200_000, balance: 70_000 },
  TWD: { tip: 500_000, transfer: 15_000_000, confirmed: 60_000, drawn: 600_000, unusual: 900_000, balance: 300_000 },
  JPY: { tip: 30_000, transfer: 750_000, confirmed: 3_000, drawn: 30_000, unusual: 45_000, balance: 15_000 },
  KRW: { tip: 250_000, transfer: 7_000_000, confirmed: 25_000, drawn: 250_000, unusual: 400_000, balance: 130_000 },
  INR: {
    tip: 1_500_000,
    transfer: 40_000_000,
    confirmed: 150_000,
    drawn: 1_500_000,
    unusual: 2_500_000,
    balance: 800_000,
  },
  AED: { tip: 75_000, transfer: 1_800_000, confirmed: 7_500, drawn: 75_000, unusual: 110_000, balance: 35_000 },
  BRL: { tip: 100_000, transfer: 2_500_000, confirmed: 10_000, drawn: 100_000, unusual: 150_000, balance: 50_000 },
};

export const cafe: Payee = { id: 'corner-cafe', name: 'Corner Cafe' };

/** Sam has been paid before. The third name sounds like an amount, so that a page shows how it keeps the two apart. */
export const people: readonly (Payee & { readonly isKnown: boolean })[] = [
  { id: 'anna-li', name: 'Anna Li', isKnown: false },
  { id: 'sam-okafor', name: 'Sam Okafor', isKnown: true },
  { id: 'anna-5', name: 'Anna 5 dollars', isKnown: false },
];

/** Every account has the same two cards. */
export const savedCards: readonly SavedCard[] = [
  { id: 'card-visa', brand: 'Visa', lastFour: '4242', isExpired: false },
  { id: 'card-mastercard', brand: 'Mastercard', lastFour: '4444', isExpired: true },
];

export const currencies = Object.keys(prices) as readonly ShopCurrency[];

export function isShopCurrency(text: unknown): text is ShopCurrency {
  return typeof text === 'string' && Object.hasOwn(prices, text);
}

export function itemsIn(currency: ShopCurrency): readonly Item[] {
  const priced = prices[currency];
  return (Object.keys(priced) as ItemName[]).map((name) => ({ name, price: { minorUnits: priced[name], currency } }));
}

export function subtotalIn(currency: ShopCurrency): number {
  return itemsIn(currency).reduce((sum, { price }) => sum + price.minorUnits, 0);
}
