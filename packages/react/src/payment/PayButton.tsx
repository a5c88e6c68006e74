import { isFinal } from '@payaloud/core/internal/payment';
import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import { fitFigures, mergeProps } from '../shared';
import type { Payment } from './payment';

export interface PayButtonProps extends Omit<
  ComponentPropsWithoutRef<'button'>,
  'children' | 'disabled' | 'onClick' | 'type' | 'aria-label' | 'aria-labelledby'
> {
  /** The return value of `usePayment`. */
  readonly payment: Payment;
}

/**
 * The button that pays. Its visible text, and so its name, is "Pay $28.25 to Corner Cafe". Render it in every state: it
 * keeps the focus after the press, and answers another press in words. Once the payment is over and the focus has left it,
 * only the eye finds it, because there is nothing to pay. `ref` is the button.
 *
 * @example
 *   const payment = usePayment({ order, pay: ({ paymentId }) => ask(paymentId, { method: 'PUT' }), check: (paymentId) => ask(paymentId) });
 *   const button = <PayButton payment={payment} />;
 */
export const PayButton = forwardRef<HTMLButtonElement, PayButtonProps>(function PayButton({ payment, ...rest }, ref) {
  const [hasFocus, setFocus] = useState(false);
  const own = {
    ...payment.payButtonProps,
    className: 'payaloud-button',
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
  };
  return (
    <button
      data-part="pay"
      {...mergeProps(fitFigures(String(payment.payButtonProps.children)), mergeProps(rest, own))}
      ref={ref}
      aria-hidden={(isFinal(payment.state) && !hasFocus) || undefined}
      data-variant={payment.available.has('speakOrder') ? 'primary' : 'done'}
    />
  );
});
