import type { Money } from '@payaloud/core/money';
import { answerJson } from '../http/listen.ts';
import { createBalances } from './balanceProvider.ts';
import {
  currencies,
  itemsIn,
  limits,
  people,
  savedCards,
  type Item,
  type Payee,
  type SavedCard,
  type ShopCurrency,
} from './catalogue.ts';
import type { Shop } from './openShop.ts';
import { amountOf, payeeOf, type ShopOrder } from './orders.ts';
import type { TransferWarning } from './payeeHistory.ts';
import { scenes, type Scene } from './scenes.ts';

/** The answer to `GET /shop/account`. */
interface AccountAnswer {
  readonly cards: readonly SavedCard[];
  readonly people: readonly Payee[];
  readonly scenes: readonly Scene[];
  /** The device's key of this user that came last. Null: none. */
  readonly keyId: string | null;
  /** This user's passkeys, for the page to ask for. */
  readonly passkeyIds: readonly string[];
  /** The origin of the bank's question. A page frames no other. */
  readonly bankOrigin: string;
  readonly currencies: readonly {
    readonly currency: ShopCurrency;
    readonly items: readonly Item[];
    readonly maxTip: Money;
    readonly balance: Money;
  }[];
}

/** The answer about one order. Page and payer hear only what is in it. */
interface OrderAnswer {
  /** Also the reference that the payer hears. */
  readonly id: string;
  readonly kind: ShopOrder['choice']['kind'];
  readonly payee: Payee;
  readonly amount: Money;
  readonly tip: Money | null;
  readonly items: readonly Item[];
  readonly payFrom: 'card' | 'balance';
  readonly version: number;
  readonly isConfirmationNeeded: boolean;
  readonly warning: TransferWarning | null;
  readonly scene: Scene;
  /** True if the shop was told that it is paid. */
  readonly isFulfilled: boolean;
}

export async function accountOf({ confirmations, data, settings }: Shop, user: string): Promise<AccountAnswer> {
  const devices = await confirmations.listDevices(user);
  const passkeys = await confirmations.listPasskeys(user);
  const balances = createBalances(data);
  return {
    cards: savedCards,
    people: people.map(({ id, name }) => ({ id, name })),
    scenes,
    keyId: devices.at(-1)?.keyId ?? null,
    passkeyIds: passkeys.map(({ passkeyId }) => passkeyId),
    bankOrigin: settings.controls,
    currencies: currencies.map((currency) => ({
      currency,
      items: itemsIn(currency),
      maxTip: { minorUnits: limits[currency].tip, currency },
      balance: { minorUnits: balances.of(user, currency), currency },
    })),
  };
}

export async function answerOrder(shop: Shop, order: ShopOrder, status = 200): Promise<Response> {
  const { confirmations, history, orders } = shop;
  const { id, user, choice, version, scene } = order;
  const { currency } = choice;
  const answer: OrderAnswer = {
    id,
    kind: choice.kind,
    payee: payeeOf(order),
    amount: amountOf(order),
    tip: choice.kind === 'cafe' ? { minorUnits: choice.tip, currency } : null,
    items: choice.kind === 'cafe' ? itemsIn(currency) : [],
    payFrom: choice.payFrom,
    version,
    isConfirmationNeeded: await confirmations.isNeeded({ user, orderId: id, order: payable(order) }),
    warning: history.warningFor(order),
    scene: orders.find(id)?.scene ?? scene,
    isFulfilled: history.isFulfilled(id),
  };
  return answerJson(answer, status);
}

const payable = (order: ShopOrder) => ({ amount: amountOf(order), payee: payeeOf(order) });

const refusals = {
  'bad-order': 400,
  'unknown-key': 400,
  'signed-out': 401,
  'bad-origin': 403,
  'not-a-route': 404,
  'unknown-order': 404,
  'wrong-method': 405,
  'being-paid': 409,
} as const;

/** In the form of Payaloud's own errors. */
export function refuse(code: keyof typeof refusals): Response {
  return answerJson({ error: { code } }, refusals[code]);
}
