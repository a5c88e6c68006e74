import { useEffect, type RefObject } from 'react';

/** In ms after a press. A button that moves under a finger or a switch is pressed by mistake. */
const stillMs = 500;

/**
 * Scrolls the new button into the window, as little as necessary. Never within half a second of a press, while a
 * pointer is down, while the page is magnified, or after the payer went elsewhere.
 */
export function useShownInWindow(button: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listening = new AbortController();
    const show = () => {
      // A pointer that is down keeps its button active; its release starts the wait again.
      if (document.querySelector('button:active')) return;
      listening.abort();
      const accept = button.current;
      const field = accept?.closest('[data-payaloud="amount-field"]');
      const isMagnified = (globalThis.visualViewport?.scale ?? 1) > 1;
      if (!isMagnified && field?.contains(document.activeElement)) accept?.scrollIntoView?.({ block: 'nearest' });
    };
    let timer = setTimeout(show, stillMs);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(show, stillMs);
    };
    for (const press of ['pointerdown', 'pointerup', 'pointercancel', 'keydown'])
      document.addEventListener(press, wait, { capture: true, signal: listening.signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [button]);
}
