import { needsOf } from '../payments/needs';
import { isPaymentStatus, refundedOf, type PaymentState } from '../payments/state';
import type { Row } from './database';
import type { StoredPayment } from './store';
import { PayaloudServerError } from '../PayaloudServerError';

export interface PaymentRow {
  readonly payment: StoredPayment;
  readonly version: number;
}

/** The columns that copy parts of the state. */
export function columnsOf(state: PaymentState) {
  const charged = 'charged' in state ? (state.charged?.minorUnits ?? 0) : 0;
  return {
    status: state.status,
    json: JSON.stringify(state),
    charged,
    refunded: 'refunds' in state ? refundedOf(state) : 0,
    nextAt: needsOf(state)[0]?.at ?? null,
  };
}

/** @throws {PayaloudServerError} `unreadable-state` */
export function paymentOf(row: Row): PaymentRow {
  const text = (name: string) => String(row[name]);
  return {
    payment: {
      paymentId: text('id'),
      orderId: text('order_id'),
      userRef: text('user_ref'),
      orderHash: text('order_hash'),
      amount: { minorUnits: Number(row.amount), currency: text('currency') as StoredPayment['amount']['currency'] },
      region: text('region'),
      providerKey: text('provider_key'),
      confirmationId: typeof row.confirmation_id === 'string' ? row.confirmation_id : null,
      payeeId: typeof row.payee_id === 'string' ? row.payee_id : null,
      state: stateOf(text('state')),
    },
    version: Number(row.version),
  };
}

function stateOf(json: string): PaymentState {
  const state: PaymentState = JSON.parse(json);
  if (isPaymentStatus(state.status)) return state;
  throw new PayaloudServerError('unreadable-state', `This version does not know the status ${String(state.status)}`);
}
