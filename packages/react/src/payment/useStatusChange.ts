import type { PaymentController } from '@payaloud/browser';
import { useRef } from 'react';
import { useIsomorphicLayoutEffect, useLatest } from '../shared';
import type { UsePaymentOptions } from './paymentOptions';

/** Tells the app of each status that differs from the one before. */
export function useStatusChange(
  controller: PaymentController,
  onStatusChange: UsePaymentOptions['onStatusChange'],
): void {
  const latest = useLatest({ onStatusChange });
  const last = useRef(controller.getState().status);
  // Before the effect that connects the flow, which may resume a payment at once.
  useIsomorphicLayoutEffect(() => {
    function tell() {
      const state = controller.getState();
      if (state.status === last.current) return;
      last.current = state.status;
      latest.onStatusChange?.(state.status, { reason: 'reason' in state ? state.reason : null, state });
    }
    tell();
    return controller.subscribe(tell);
  }, [controller, latest]);
}
