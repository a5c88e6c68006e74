import { forwardRef, type ComponentPropsWithoutRef } from 'react';
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
 * keeps the focus after the press, and answers another press in words. `ref` is the button.
 */
export const PayButton = forwardRef<HTMLButtonElement, PayButtonProps>(function PayButton({ payment, ...rest }, ref) {
  return (
    <button
      data-part="pay"
      {...mergeProps(
        { style: fitFigures(String(payment.payButtonProps.children)) },
        mergeProps(rest, { ...payment.payButtonProps, className: 'payaloud-button' }),
      )}
      ref={ref}
      data-variant={payment.available.has('speakOrder') ? 'primary' : 'done'}
    />
  );
});
