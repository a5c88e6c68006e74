import type { IdentityState } from '@payaloud/core/identity';
import { useEffect, useRef, type RefObject } from 'react';

/**
 * While a drawing is checked, the focus waits at the heading and not at the button that opened the dialog. Orca 48 said
 * "Draw my sign to pay $28.25 to Corner Cafe button grayed" before the outcome (26 November 2026). If the drawing is not
 * accepted, the focus returns to the button, so that one press tries again.
 */
export function useFocusAfterDrawing(state: IdentityState, heading: RefObject<HTMLElement | null>): void {
  const isChecked = state.status === 'checking' && state.method === 'drawing';
  const isAccepted = state.status === 'confirmed';
  const waits = useRef(false);
  // Runs after the dialog has closed, because closing it focuses the button.
  useEffect(() => {
    const element = heading.current;
    const button = element?.parentElement?.querySelector<HTMLElement>('[data-part="drawing"]');
    const { activeElement } = document;
    if (isChecked && activeElement === button) {
      waits.current = true;
      element?.focus({ preventScroll: true });
    } else if (!isChecked && waits.current) {
      waits.current = false;
      if (!isAccepted && activeElement === element) button?.focus({ preventScroll: true });
    }
  }, [isChecked, isAccepted, heading]);
}
