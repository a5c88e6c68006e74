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
      if (!accept || isMagnified || !field?.contains(document.activeElement)) return;
      accept.scrollIntoView?.({ block: 'nearest' });
      const hidden = hiddenByKeyboard(accept);
      if (hidden > 0) window.scrollBy(0, hidden);
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

/**
 * In px, 0 or less if all of the element is in sight. On iOS, and in Chromium since 108, an on-screen keyboard covers the page instead of resizing it, and a button
 * that is tapped on iOS leaves the keyboard open.
 */
function hiddenByKeyboard(element: HTMLElement): number {
  const { offsetTop, height } = globalThis.visualViewport ?? { offsetTop: 0, height: window.innerHeight };
  return element.getBoundingClientRect().bottom - offsetTop - height;
}
