import type { Money } from '@payaloud/core/money';

/** The ordered items. The server sets the prices; the page shows them and adds a tip. */
export interface Bill {
  readonly payee: string;
  readonly items: readonly { readonly name: ItemName; readonly price: Money }[];
  readonly subtotal: Money;
  /** The largest tip that the shop accepts. */
  readonly maxTip: Money;
}

type ItemName = 'flat-white' | 'croissant' | 'beans';
export type ShopCurrency = keyof typeof prices;

/** In minor units. */
const prices = {
  USD: { 'flat-white': 450, croissant: 425, beans: 1600 },
  EUR: { 'flat-white': 380, croissant: 320, beans: 1450 },
  CNY: { 'flat-white': 2800, croissant: 2200, beans: 9800 },
} as const satisfies Record<string, Record<ItemName, number>>;

const maxTips: Record<ShopCurrency, number> = { USD: 20_000, EUR: 20_000, CNY: 100_000 };
const voiceLimits: Record<ShopCurrency, number> = { USD: 5_000, EUR: 5_000, CNY: 30_000 };
const names: readonly ItemName[] = ['flat-white', 'croissant', 'beans'];

export function billIn(currency: ShopCurrency): Bill {
  const inCurrency = (minorUnits: number): Money => ({ minorUnits, currency });
  return {
    payee: 'Corner Cafe',
    items: names.map((name) => ({ name, price: inCurrency(prices[currency][name]) })),
    subtotal: inCurrency(names.reduce((sum, name) => sum + prices[currency][name], 0)),
    maxTip: inCurrency(maxTips[currency]),
  };
}

export function totalOf({ subtotal }: Bill, tip: Money | null): Money {
  return { minorUnits: subtotal.minorUnits + (tip?.minorUnits ?? 0), currency: subtotal.currency };
}

/** A voice may confirm less than this. Anybody with a recording may pass it, so it is what the shop can lose. */
export function voiceLimitIn(currency: ShopCurrency): Money {
  return { minorUnits: voiceLimits[currency], currency };
}

export function isShopCurrency(text: unknown): text is ShopCurrency {
  return typeof text === 'string' && Object.hasOwn(prices, text);
}
