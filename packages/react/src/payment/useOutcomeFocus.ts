import type { PaymentState, ShownPayment } from '@payaloud/core/internal/payment';
import { useRef, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../shared';

/**
 * Leads a payer who is back from the bank's page to the outcome, as after a press of Pay on this page. A payer who went elsewhere
 * meanwhile stays there.
 */
export function useOutcomeFocus(heading: RefObject<HTMLElement | null>, state: PaymentState | ShownPayment): void {
  const wasBack = useRef(false);
  const isBack = 'isBack' in state && state.isBack === true;
  const { status } = state;
  useIsomorphicLayoutEffect(() => {
    if (isBack) {
      wasBack.current = true;
      return;
    }
    if (!wasBack.current) return;
    wasBack.current = false;
    // There was no payment after all.
    if (status === 'review') return;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus();
  }, [heading, isBack, status]);
}
