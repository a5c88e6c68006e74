import { isSameOrder, mayPay, type PaymentOrder } from '@payaloud/core/internal/payment';
import { useState } from 'react';
import type { Payment } from '../payment';
import { useLatest } from '../shared';

/** Hands the result of a wallet over to a payment. Its functions are stable. */
export interface Wallet {
  /**
   * Call it when the payer presses the wallet's button, before its sheet opens. False: do not open it. The amount was not
   * heard yet, or a payment is under way, and the press was answered in words.
   */
  readonly open: () => boolean;
  /**
   * Pays with what the wallet returned, such as a token. Your `pay` gets it as `means`, and it is kept nowhere else. False: the
   * payment did not begin, so tell the wallet that it failed. That is so if the order has changed since `open`, because the payer
   * has authorized the old amount.
   */
  readonly pay: (means: unknown) => boolean;
  /**
   * The wallet's provider has made the payment by itself, under the id that your server knows. The page asks your server for its
   * outcome and says it. The page never believes the wallet alone.
   */
  readonly follow: (paymentId: string) => void;
}

/**
 * Connects a wallet to a payment. One order is still paid at most once.
 *
 * @example
 *   const payment = usePayment({ order, pay: ({ paymentId }) => ask(paymentId, { method: 'PUT' }), check: (paymentId) => ask(paymentId) });
 *   const wallet = useWallet(payment);
 *   const pay = (token: string) => wallet.open() && wallet.pay(token);
 */
export function useWallet(payment: Payment): Wallet {
  const latest = useLatest({ payment });
  const [wallet] = useState(() => createWallet(() => latest.payment));
  return wallet;
}

function createWallet(payment: () => Payment): Wallet {
  /** The order for which the wallet's sheet was opened. */
  let opened: PaymentOrder | null = null;

  /** In a review, this says the amount. */
  function refuse(): false {
    payment().controller.doubtPay();
    return false;
  }

  return {
    open() {
      const { controller } = payment();
      const state = controller.getState();
      const isAllowed = mayPay(state) && controller.getReadiness() === 'ready';
      opened = isAllowed ? state.order : null;
      return isAllowed || refuse();
    },
    pay(means) {
      const { controller } = payment();
      const isSame = opened !== null && isSameOrder(opened, controller.getState().order);
      opened = null;
      return isSame ? controller.payWith(means) : refuse();
    },
    follow: (paymentId) => payment().controller.follow(paymentId),
  };
}
