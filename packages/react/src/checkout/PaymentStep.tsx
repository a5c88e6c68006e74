import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import { requirePart } from '@payaloud/core/internal/languages';
import { useEffect, useRef } from 'react';
import { PayButton, PaymentStatus, usePayment } from '../payment';
import { Button, useIsomorphicLayoutEffect } from '../shared';
import { Receipt } from './Receipt';
import type { StepProps } from './Step';

/** The payment of the order. Before anything is said of it, the server is asked if it was paid already. */
export function PaymentStep(props: StepProps) {
  const { order } = props.flow.state;
  return order && <PaymentOf {...props} order={order} />;
}

function PaymentOf({ flow, options, defaults, headingLevel, order }: StepProps & { readonly order: CheckoutOrder }) {
  const { client, controller, onPaymentStatus } = flow;
  const { proof, hasActed } = flow.state;
  const language = requirePart(defaults.language, 'payment');
  const { sentences } = defaults.language;
  const payment = usePayment({
    ...options.payment,
    ...defaults,
    language,
    order,
    pay: ({ paymentId, signal }) =>
      client.pay({
        paymentId,
        signal,
        orderId: order.id,
        confirmationId: proof?.type === 'confirmed' ? proof.confirmationId : null,
      }),
    check: client.check,
    cancel: client.cancel,
    findPayment: client.findPayment,
  });
  const section = useRef<HTMLElement>(null);
  const { state } = payment;

  // Before the next render, because an order may change in between.
  useEffect(() => {
    const tell = () => onPaymentStatus(payment.controller.getState().status);
    tell();
    return payment.controller.subscribe(tell);
  });

  // A payer who comes back to this step comes to a new attempt, and not to the end of the last one.
  useEffect(
    () => () => {
      if (isEditable(payment.controller.getState().status)) payment.controller.forget();
    },
    [payment.controller],
  );

  const isAsking = state.status === 'looking-up';
  // Pay is then one press of Tab away. The heading before it would be gone before a screen reader could name it.
  useIsomorphicLayoutEffect(() => {
    if (hasActed && !isAsking) section.current?.querySelector<HTMLElement>('[data-part="heading"]')?.focus();
  }, [hasActed, isAsking]);

  const mayGoBack = options.amount !== undefined && flow.state.order !== null && isEditable(state.status);
  return (
    <>
      <PaymentStatus ref={section} payment={payment} headingLevel={headingLevel} {...defaults} language={language}>
        <PayButton payment={payment} />
      </PaymentStatus>
      {mayGoBack && (
        <Button onClick={() => controller.edit('amount')}>
          {sentences.checkout.change(options.amount?.label ?? '')}
        </Button>
      )}
      {state.status === 'succeeded' && (
        <Receipt
          {...defaults}
          amount={state.order.amount}
          payee={state.order.payee}
          items={order.items ?? []}
          reference={state.reference}
          headingLevel={headingLevel}
        />
      )}
    </>
  );
}

/** True while nothing is being charged and nothing was. */
function isEditable(status: string): boolean {
  return ['review', 'declined', 'failed', 'cancelled', 'expired'].includes(status);
}
