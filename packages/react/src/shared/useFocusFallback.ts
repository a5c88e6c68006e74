import { useRef, type FocusEvent, type RefObject } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

/**
 * Moves the focus to the heading if the focused button disappears with its state, or the heading of that state does. Otherwise
 * the focus would return to the top of the page. The heading names the status, so a screen reader does not repeat the message.
 */
export function useFocusFallback(heading: RefObject<HTMLElement | null>) {
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
      // Keep the element if it loses the focus because it is removed.
      if (event.target.isConnected && event.relatedTarget !== null) focused.current = null;
    },
  };
}
