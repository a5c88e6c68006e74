import { randomInt } from 'node:crypto';
import type { Money } from '@payaloud/core/money';
import type { PayableOrder } from '@payaloud/server';
import { cafe, limits, people, subtotalIn, type Payee, type ShopCurrency } from './catalogue.ts';
import { happensOnce, type Scene } from './scenes.ts';
import type { ShopData } from './shopData.ts';

/** The payer chose these. Everything else about an order is the server's. */
export type OrderChoice = {
  readonly currency: ShopCurrency;
  /** `balance`: the money that the shop keeps for the payer. */
  readonly payFrom: 'card' | 'balance';
  /** The payer's language, for the bank's page. */
  readonly lang: string;
} & (
  | { readonly kind: 'cafe'; readonly tip: number }
  | { readonly kind: 'transfer'; readonly to: string; readonly amount: number }
);

export interface ShopOrder {
  /** The payer hears it as the reference, and names it to the shop. It is not a secret, because only its user may ask for it. */
  readonly id: string;
  readonly user: string;
  readonly choice: OrderChoice;
  /** Counted up with each change that the payer would be told. */
  readonly version: number;
  readonly scene: Scene;
}

export interface Orders {
  /** @returns Null if the choice is one that the shop does not offer. */
  readonly open: (user: string, choice: OrderChoice, scene: Scene) => ShopOrder | null;
  readonly find: (id: string) => ShopOrder | null;
  /** @returns False if the choice is one that the shop does not offer. */
  readonly change: (order: ShopOrder, choice: OrderChoice) => boolean;
  readonly setScene: (id: string, scene: Scene) => void;
  /** The order's scene. One that happens once is used up. */
  readonly useScene: (id: string) => Scene;
}

interface OrderRow {
  readonly id: string;
  readonly user: string;
  readonly facts: string;
  readonly version: number;
  readonly scene: Scene;
}

export function createOrders({ rows }: ShopData): Orders {
  const orders: Orders = {
    open(user, choice, scene) {
      if (!isOffered(choice)) return null;
      const order = { id: newNumber(), user, choice, version: 1, scene };
      rows('insert into orders values (?, ?, ?, 1, ?)', order.id, user, JSON.stringify(choice), scene);
      return order;
    },
    find(id) {
      const [row] = rows('select * from orders where id = ?', id) as readonly OrderRow[];
      if (!row) return null;
      const { user, facts, version, scene } = row;
      return { id, user, version, scene, choice: JSON.parse(facts) as OrderChoice };
    },
    change({ id }, choice) {
      if (!isOffered(choice)) return false;
      rows('update orders set facts = ?, version = version + 1 where id = ?', JSON.stringify(choice), id);
      return true;
    },
    setScene: (id, scene) => void rows('update orders set scene = ? where id = ?', scene, id),
    useScene(id) {
      const scene = orders.find(id)?.scene ?? 'pays';
      if (happensOnce(scene)) orders.setScene(id, 'pays');
      return scene;
    },
  };
  return orders;
}

export function amountOf({ choice }: Pick<ShopOrder, 'choice'>): Money {
  const { currency } = choice;
  return { minorUnits: choice.kind === 'cafe' ? subtotalIn(currency) + choice.tip : choice.amount, currency };
}

export function payeeOf({ choice }: Pick<ShopOrder, 'choice'>): Payee {
  const person = choice.kind === 'transfer' ? people.find(({ id }) => id === choice.to) : undefined;
  return person ? { id: person.id, name: person.name } : cafe;
}

/** Six signs, none of which sounds or looks like another. */
function newNumber(): string {
  const signs = 'ACDEFGHJKLMNPQRTUVWXY3479';
  return Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('');
}

/** The order as Payaloud pays it. */
export function payableOf(order: ShopOrder): PayableOrder {
  return { amount: amountOf(order), version: String(order.version), payee: payeeOf(order) };
}

/** True if amount and payee are ones that the server allows. */
function isOffered(choice: OrderChoice): boolean {
  const { tip, transfer } = limits[choice.currency];
  if (choice.kind === 'cafe') return isWhole(choice.tip, 0, tip);
  return people.some(({ id }) => id === choice.to) && isWhole(choice.amount, 1, transfer);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}
