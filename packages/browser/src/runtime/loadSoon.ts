import type { LazyPart } from './lazyPart';

/** What the payer does before a press ends: the part is asked for earlier than the control answers. */
const firstSigns = ['pointerdown', 'keydown', 'focusin'] as const;

/** Safari has no `requestIdleCallback`; the page has drawn itself after this, in ms. */
const idleMs = 1_000;

/**
 * Loads a part when the page is idle, or at the payer's first touch, key or focus, whichever comes first. If it could not
 * come, each further touch, key and focus tries again.
 */
export function loadSoon(doc: Document, part: LazyPart<unknown>): void {
  const stopListening = () => {
    for (const type of firstSigns) doc.removeEventListener(type, load, { capture: true });
  };
  const load = () => void part.load().then(stopListening, () => {});
  for (const type of firstSigns) doc.addEventListener(type, load, { capture: true, passive: true });
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 2 * idleMs });
  else setTimeout(load, idleMs);
}
