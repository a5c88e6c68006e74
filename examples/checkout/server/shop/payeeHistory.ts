import type { Money } from '@payaloud/core/money';
import { cafe, limits, people } from './catalogue.ts';
import { payeeOf, type ShopOrder } from './orders.ts';
import type { ShopData } from './shopData.ts';

/** Before money goes to a person, the page says these. Null for a shop. */
export interface TransferWarning {
  /** True if this payer has never paid this person. */
  readonly isNewPayee: boolean;
  /** True if the amount is above three times the payer's largest transfer. */
  readonly isUnusual: boolean;
  /** The payer's largest transfer so far. */
  readonly usual: Money | null;
}

export interface PayeeHistory {
  readonly warningFor: (order: ShopOrder) => TransferWarning | null;
  /** Keeps what was paid. @returns False if this event was kept before. */
  readonly fulfil: (eventId: string, order: ShopOrder, charged: Money) => boolean;
  readonly isFulfilled: (orderId: string) => boolean;
}

export function createPayeeHistory({ rows }: ShopData): PayeeHistory {
  return {
    warningFor(order) {
      const { id, user, choice } = order;
      const { currency } = choice;
      if (choice.kind === 'cafe') return null;
      const paid = rows(
        'select payee_id, minor_units from fulfilments where user = ? and currency = ? and order_id <> ? and payee_id <> ?',
        user,
        currency,
        id,
        cafe.id,
      ) as readonly { readonly payee_id: string; readonly minor_units: number }[];
      const largest = Math.max(0, ...paid.map((one) => one.minor_units));
      const isKnown = people.some((person) => person.id === choice.to && person.isKnown);
      return {
        isNewPayee: !isKnown && !paid.some((one) => one.payee_id === choice.to),
        isUnusual: choice.amount > (largest > 0 ? 3 * largest : limits[currency].unusual),
        usual: largest > 0 ? { minorUnits: largest, currency } : null,
      };
    },
    fulfil(eventId, order, { minorUnits, currency }) {
      const values = [eventId, order.id, order.user, payeeOf(order).id, minorUnits, currency];
      return (
        rows('insert or ignore into fulfilments values (?, ?, ?, ?, ?, ?) returning event_id', ...values).length > 0
      );
    },
    isFulfilled: (orderId) => rows('select 1 from fulfilments where order_id = ?', orderId).length > 0,
  };
}
