import type { Money } from '@payaloud/core/money';
import type { CheckoutOrder, PaymentMethod } from '@payaloud/react';
import type { CheckoutWords } from '../words';
import type { ItemName } from '../../bank/shop';

export interface Account {
  readonly methods: readonly PaymentMethod[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The price of all items, and the largest tip, in the currency of the page. */
  readonly bill: Money;
  readonly maxTip: Money;
  readonly bankOrigin: string;
}

/** The order of the cafe, or money to a person. Prices are the server's. */
export type Choice =
  | { readonly kind: 'cafe'; readonly tip: number }
  | { readonly kind: 'transfer'; readonly to: string; readonly amount: number };

interface Item {
  readonly name: ItemName;
  readonly price: Money;
}

interface AccountAnswer {
  readonly cards: readonly {
    readonly id: string;
    readonly brand: string;
    readonly lastFour: string;
    readonly isExpired: boolean;
  }[];
  readonly people: Account['people'];
  readonly bankOrigin: string;
  readonly currencies: readonly {
    readonly currency: string;
    readonly items: readonly Item[];
    readonly maxTip: Money;
  }[];
}

interface OrderAnswer {
  readonly id: string;
  readonly payee: { readonly name: string };
  readonly amount: Money;
  readonly tip: Money | null;
  readonly items: readonly Item[];
  readonly warning: { readonly isNewPayee: boolean; readonly isUnusual: boolean } | null;
}

/** The shop's own server. A rejected promise means that it did not answer. */
export const shopClient = {
  /** It also opens a session. */
  async readAccount({ currency }: CheckoutWords): Promise<Account> {
    const { cards, people, bankOrigin, currencies } = await ask<AccountAnswer>('GET', 'account');
    const here = currencies.find((one) => one.currency === currency);
    const sum = (here?.items ?? []).reduce((total, { price }) => total + price.minorUnits, 0);
    return {
      people,
      bankOrigin,
      methods: cards.map(({ id, brand, lastFour, isExpired }) => ({
        id,
        kind: 'card',
        brand: brand === 'Visa' ? 'visa' : 'mastercard',
        lastFour,
        ...(isExpired && { expiry: { month: 1, year: 2020 } }),
      })),
      bill: { minorUnits: sum, currency },
      maxTip: here?.maxTip ?? { minorUnits: 0, currency },
    };
  },

  async openOrder(choice: Choice, words: CheckoutWords, scene?: string): Promise<CheckoutOrder> {
    const { currency, language } = words;
    const body = { ...choice, currency, lang: language.tag, ...(scene !== undefined && { scene }) };
    return orderOf(await ask<OrderAnswer>('POST', 'orders', body), words);
  },

  async readOrder(id: string, words: CheckoutWords): Promise<CheckoutOrder> {
    return orderOf(await ask<OrderAnswer>('GET', `orders/${id}`), words);
  },

  /** The text message with the code, as it came to the payer's phone. Null if there is none. */
  async readPhone(id: string): Promise<string | null> {
    const message = await ask<{ readonly code: string } | null>('GET', `orders/${id}/phone`);
    return message?.code ?? null;
  },
};

function orderOf({ id, payee, amount, tip, items, warning }: OrderAnswer, words: CheckoutWords): CheckoutOrder {
  return {
    id,
    amount,
    payee: payee.name,
    items: [
      ...items.map(({ name, price }) => ({ name: words.items[name], amount: price })),
      ...(tip && tip.minorUnits > 0 ? [{ name: words.tip, amount: tip }] : []),
    ],
    warning: [
      ...(warning?.isNewPayee ? (['new-payee'] as const) : []),
      ...(warning?.isUnusual ? (['unusual-amount'] as const) : []),
    ],
  };
}

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/shop/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`The shop answered ${response.status}.`);
  return response.json() as Promise<Answer>;
}
