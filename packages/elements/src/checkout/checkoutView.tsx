import { Checkout, type CheckoutPayment } from '@payaloud/react';
import { headingLevelOf } from '../element/headingLevel';
import { viewOf } from '../element/mountComponent';
import type { CheckoutHost } from './checkoutHost';

export const checkoutView = viewOf((host: CheckoutHost) => {
  const { order, amount, client, methods, identity, payment } = host;
  const onStatusChange: CheckoutPayment['onStatusChange'] = (status, details) =>
    void host.tell('payaloud-status-change', { status, ...details });
  return (
    <Checkout
      key={order?.id}
      order={order ?? null}
      {...(amount && { amount })}
      {...(client && { client })}
      {...(methods && { methods })}
      {...(identity !== undefined && { identity })}
      payment={{ ...payment, onStatusChange }}
      headingLevel={headingLevelOf(host.headingLevel, [2, 3, 4, 5])}
      onStepChange={(step) => void host.tell('payaloud-step-change', { step })}
    />
  );
});
