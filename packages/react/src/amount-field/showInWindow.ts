import type { Timers } from '@payaloud/browser/internal';

interface Target {
  readonly current: HTMLElement | null;
}

/** In ms after a press. A button that moves under a finger or a switch is pressed by mistake. */
const stillMs = 500;

/**
 * Scrolls from `first` to `last` into the window once, as little as necessary; `first` is never scrolled out of sight.
 * Never within half a second of a press or of the on-screen keyboard's opening, while a pointer is down, while the page
 * is magnified, or after the payer went elsewhere.
 */
export function showInWindow(first: Target, last: Target, ended: AbortSignal, clock: Timers): void {
  if (ended.aborted) return;
  const listening = new AbortController();
  const { signal } = listening;
  const show = () => {
    // A pointer that is down keeps its button active; its release starts the wait again.
    if (document.querySelector('button:active')) return;
    listening.abort();
    if (first.current && last.current) scrollIntoSight(first.current, last.current);
  };
  let stop = clock.after(stillMs, show);
  const wait = () => {
    stop();
    stop = clock.after(stillMs, show);
  };
  for (const press of ['pointerdown', 'pointerup', 'pointercancel', 'keydown'])
    document.addEventListener(press, wait, { capture: true, signal });
  globalThis.visualViewport?.addEventListener('resize', wait, { signal });
  ended.addEventListener('abort', () => {
    stop();
    listening.abort();
  });
}

/**
 * On iOS, and in Chromium since 108, an on-screen keyboard covers the page instead of resizing it, and a button that is
 * tapped on iOS leaves the keyboard open.
 */
function scrollIntoSight(first: HTMLElement, last: HTMLElement): void {
  const { offsetTop, height, scale } = globalThis.visualViewport ?? { offsetTop: 0, height: innerHeight, scale: 1 };
  if (scale > 1 || !last.closest('.payaloud')?.contains(document.activeElement)) return;
  for (const each of [last, first]) each.scrollIntoView?.({ block: 'nearest' });
  // Browsers scroll by whole pixels, and part of one would stay hidden.
  const hidden = Math.ceil(last.getBoundingClientRect().bottom - height);
  const spare = last === first ? hidden : first.getBoundingClientRect().top;
  scrollBy(0, Math.max(0, Math.min(hidden, spare) - offsetTop));
}
