import type { Money } from '@payaloud/core/money';
import type { DevicePublicKey, PaymentMethod } from '@payaloud/react';
import type { ItemName, ShopCurrency } from '../server/shop/catalogue';
import type { Scene } from '../server/shop/scenes';

/** A choice of the payer: the cafe's order with a tip, or money to a person. */
export type Kind = 'cafe' | 'transfer';

/** The order of the cafe, or money to a person. Prices are the server's. */
export type Choice = { readonly currency: ShopCurrency; readonly lang: string; readonly scene: Scene } & (
  | { readonly kind: 'cafe'; readonly tip: number }
  | { readonly kind: 'transfer'; readonly to: string; readonly amount: number }
);

export interface Item {
  readonly name: ItemName;
  readonly price: Money;
}

/** The prices of all items in one currency. */
interface Bill {
  readonly items: readonly Item[];
  readonly subtotal: Money;
  readonly maxTip: Money;
}

export interface Account {
  readonly methods: readonly PaymentMethod[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly scenes: readonly Scene[];
  readonly bankOrigin: string;
  /** The device's key that the shop keeps for this user. Null if it has none. */
  readonly keyId: string | null;
  /** The passkeys that the shop keeps for this user. */
  readonly passkeyIds: readonly string[];
  readonly billIn: (currency: ShopCurrency) => Bill;
}

/** An order as the shop tells it, without words of any language. */
export interface ShopOrder {
  readonly id: string;
  readonly kind: Kind;
  readonly payee: { readonly name: string };
  readonly amount: Money & { readonly currency: ShopCurrency };
  readonly tip: Money | null;
  readonly items: readonly Item[];
  readonly warning: { readonly isNewPayee: boolean; readonly isUnusual: boolean } | null;
}

interface AccountAnswer extends Pick<Account, 'people' | 'scenes' | 'bankOrigin' | 'keyId' | 'passkeyIds'> {
  readonly cards: readonly {
    readonly id: string;
    readonly brand: string;
    readonly lastFour: string;
    readonly isExpired: boolean;
  }[];
  readonly currencies: readonly (Pick<Bill, 'items' | 'maxTip'> & { readonly currency: ShopCurrency })[];
}

/** Facts of an order for testers. */
interface Ledger {
  readonly charges: number;
  readonly scene: Scene;
}

/** The shop's own server. A rejected promise means that it did not answer, or refused. */
export const shopClient = {
  /** It also opens a session. */
  async readAccount(): Promise<Account> {
    const { cards, currencies, ...account } = await ask<AccountAnswer>('GET', 'shop/account');
    return {
      ...account,
      methods: cards.map(({ id, brand, lastFour, isExpired }) => ({
        id,
        kind: 'card',
        brand: brand === 'Visa' ? 'visa' : 'mastercard',
        lastFour,
        ...(isExpired && { expiry: { month: 1, year: 2020 } }),
      })),
      billIn(currency) {
        const here = currencies.find((one) => one.currency === currency);
        const items = here?.items ?? [];
        const minorUnits = items.reduce((sum, { price }) => sum + price.minorUnits, 0);
        return { items, subtotal: { minorUnits, currency }, maxTip: here?.maxTip ?? { minorUnits: 0, currency } };
      },
    };
  },

  /** The code of the text message that came to the payer's phone. Null if none came. */
  async readPhone(id: string): Promise<string | null> {
    const message = await ask<{ readonly code: string } | null>('GET', `shop/orders/${id}/phone`);
    return message?.code ?? null;
  },

  readLedger: (id: string) => ask<Ledger>('GET', `shop/orders/${id}/ledger`),
  setScene: (id: string, scene: Scene) => ask<ShopOrder>('PUT', `shop/orders/${id}/scene`, { scene }),

  /** Payaloud's own routes. They keep the key that the payer's drawing unlocks. */
  keepDevice: (device: DevicePublicKey) => ask<object>('POST', 'pay/devices', device),
  /** Makes a passkey, which the shop keeps. Returns its id. Rejects if the payer dismisses it, too. */
  async addPasskey(): Promise<string> {
    const { options } = await ask<{ readonly options: PublicKeyCredentialCreationOptionsJSON }>(
      'POST',
      'pay/passkey-options',
      {},
    );
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    await ask<object>('POST', 'pay/passkeys', credential.toJSON());
    return credential.id;
  },
  forgetDevice: (keyId: string) => ask<object>('DELETE', `pay/devices/${encodeURIComponent(keyId)}`),
};

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`The shop answered ${response.status}.`);
  return response.json() as Promise<Answer>;
}
