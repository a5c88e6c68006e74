import { isFinal } from '@payaloud/core/payment';
import { PayButton, PaymentStatus, usePayment } from '@payaloud/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Behavior } from '../bank/behavior';
import { bankClient, type Order } from './bankClient';
import { EasierNextTime } from './EasierNextTime';
import type { CheckoutWords } from './words';

export interface PaymentStepProps {
  readonly words: CheckoutWords;
  readonly order: Order;
  readonly behavior: Behavior;
  readonly onAgain: () => void;
}

/** The payment. Before the page says anything of it, it asks the bank if the order was paid. Once sent, it continues without the page. */
export function PaymentStep({ words, order, behavior, onAgain }: PaymentStepProps) {
  const { id, total, payee } = order;
  const payment = usePayment({
    order: useMemo(() => ({ id, amount: total, payee }), [id, total, payee]),
    pay: ({ paymentId, signal }) =>
      bankClient.pay(paymentId, { orderId: id, behavior, lang: words.language.tag }, signal),
    findPayment: bankClient.findPayment,
    check: bankClient.check,
    cancel: bankClient.cancel,
    timeoutMs: 8_000,
    // The test bank lives on this very server.
    bankOrigins: [location.origin],
  });
  const status = useRef<HTMLElement>(null);
  const isAsking = payment.state.status === 'looking-up';
  // The step takes the focus if the payer comes from identity, once it is known that nothing was paid: Pay is then one press of
  // Tab away. The heading before it would be gone before a screen reader could name it.
  useLayoutEffect(() => {
    if (!order.confirmed && !isAsking) status.current?.querySelector<HTMLElement>('[data-part="heading"]')?.focus();
  }, [order, isAsking]);
  const isOver = isFinal(payment.state);
  const again = () => {
    payment.controller.forget();
    onAgain();
  };

  return (
    <div className="step">
      <PaymentStatus ref={status} payment={payment}>
        {/* Stays in place with the focus after the press. Another press is answered with an announcement. */}
        <PayButton payment={payment} />
      </PaymentStatus>
      {isOver && (
        <button type="button" className="payaloud-button" onClick={again}>
          {words.again}
        </button>
      )}
      {payment.state.status === 'succeeded' && <EasierNextTime words={words} />}
    </div>
  );
}
