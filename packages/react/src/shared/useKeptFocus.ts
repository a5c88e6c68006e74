import { useRef, type FocusEvent, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

/**
 * Where a button that had the focus is gone with its state, the heading takes the focus: the payer is not thrown back to
 * the top of the page. Its words (the status) are not the message's.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>) {
  const focused = useRef<Element | null>(null);
  useIsomorphicLayoutEffect(() => {
    const lost = focused.current;
    if (!lost || lost.isConnected) return;
    focused.current = null;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus();
  });
  return {
    onFocus: (event: FocusEvent) => {
      focused.current = event.target;
    },
    onBlur: (event: FocusEvent) => {
      // A removed element loses the focus too, and that is what we wait for.
      if (event.target.isConnected && event.relatedTarget !== null) focused.current = null;
    },
  };
}
