import { PayButton, PaymentStatus, usePayment, type UsePaymentOptions } from '@payaloud/react';
import { headingLevelOf } from '../element/headingLevel';
import { viewOf } from '../element/mountComponent';
import type { PaymentStatusHost } from '../payment-status/paymentStatusHost';
import type { PaymentHost } from './paymentHost';

export const paymentView = viewOf((host: PaymentHost) => {
  const { order, payment } = host;
  if (!order || !payment) return null;
  const onStatusChange: UsePaymentOptions['onStatusChange'] = (status, details) =>
    void host.tell('payaloud-status-change', { status, ...details });
  const level = headingLevelOf(host.headingLevel, levels);
  return <PaymentOf options={{ ...payment, order, onStatusChange }} level={level} />;
});

/** In this file, because a file of its own would make the bundler move what both share to what every element loads: 5.3 kB of gzip more. */
export const paymentStatusView = viewOf(({ payment, headingLevel }: PaymentStatusHost) =>
  payment ? <PaymentStatus payment={payment} headingLevel={headingLevelOf(headingLevel, levels)} /> : null,
);

const levels = [2, 3, 4, 5, 6] as const;

interface PaymentOfProps {
  readonly options: UsePaymentOptions;
  readonly level: 2 | 3 | 4 | 5 | 6 | undefined;
}

function PaymentOf({ options, level }: PaymentOfProps) {
  const payment = usePayment(options);
  return (
    <PaymentStatus payment={payment} headingLevel={level}>
      <PayButton payment={payment} />
    </PaymentStatus>
  );
}
