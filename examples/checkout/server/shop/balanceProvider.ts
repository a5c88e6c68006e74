import type { Provider, Reading } from '@payaloud/server';
import { limits } from './catalogue.ts';
import type { Orders } from './orders.ts';
import type { ShopData } from './shopData.ts';

/** Money that the shop keeps for a payer. */
export interface Balances {
  /** In minor units. */
  readonly of: (user: string, currency: keyof typeof limits) => number;
}

interface BalanceRow {
  readonly ref: string;
  readonly user: string;
  readonly currency: keyof typeof limits;
  readonly minor_units: number;
  readonly status: 'untouched' | 'paid' | 'closed';
}

const prefix = 'balance_';

export function createBalances({ rows }: ShopData): Balances {
  return {
    of(user, currency) {
      const [row] = rows(
        `select coalesce(sum(minor_units - (select coalesce(sum(minor_units), 0) from balance_refunds r where r.ref = p.ref)), 0) as spent
         from balance_payments p where user = ? and currency = ? and status = 'paid'`,
        user,
        currency,
      ) as readonly { readonly spent: number }[];
      return limits[currency].balance - (row?.spent ?? 0);
    },
  };
}

/** Pays orders from the stored balance, and all others by the other provider. */
export function withBalance(others: Provider, data: ShopData, orders: Orders): Provider {
  const { rows } = data;
  const balances = createBalances(data);
  const isOurs = (ref: string) => ref.startsWith(prefix);
  const find = (ref: string) => (rows('select * from balance_payments where ref = ?', ref) as readonly BalanceRow[])[0];

  function read(ref: string): Reading {
    const row = find(ref);
    if (row?.status !== 'paid') return { kind: row?.status ?? 'unreadable' };
    return { kind: 'paid', charged: { minorUnits: row.minor_units, currency: row.currency } };
  }

  function move(ref: string, to: 'paid' | 'closed'): Reading {
    rows("update balance_payments set status = ? where ref = ? and status = 'untouched'", to, ref);
    return read(ref);
  }

  return {
    ...others,
    async open(payment, signal) {
      const order = orders.find(payment.orderId);
      if (order?.choice.payFrom !== 'balance') return others.open(payment, signal);
      const ref = `${prefix}${payment.providerKey}`;
      const { minorUnits, currency } = payment.amount;
      rows(
        "insert or ignore into balance_payments values (?, ?, ?, ?, 'untouched')",
        ref,
        order.user,
        currency,
        minorUnits,
      );
      return ref;
    },
    async pay(ref, means, payment, signal) {
      if (!isOurs(ref)) return others.pay(ref, means, payment, signal);
      const row = find(ref);
      if (row?.status === 'untouched' && balances.of(row.user, row.currency) < row.minor_units) {
        return { kind: 'refused', reason: 'insufficient-funds' };
      }
      return move(ref, 'paid');
    },
    read: async (ref, payment, signal) => (isOurs(ref) ? read(ref) : others.read(ref, payment, signal)),
    close: async (ref, payment, signal) => (isOurs(ref) ? move(ref, 'closed') : others.close(ref, payment, signal)),
    async refund(ref, refund, payment, signal) {
      if (!isOurs(ref)) return others.refund(ref, refund, payment, signal);
      rows('insert or ignore into balance_refunds values (?, ?, ?)', `${ref}.${refund.refundId}`, ref, refund.amount);
      return 'done';
    },
  };
}
