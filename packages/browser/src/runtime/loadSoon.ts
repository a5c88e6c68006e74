import type { LazyPart } from '@payaloud/core/lazy';

/** Events that come before a press ends, so that loading starts before the control responds. */
const firstSigns = ['pointerdown', 'keydown', 'focusin'] as const;

/** Delay in ms for Safari, which has no `requestIdleCallback`. The page has rendered by then. */
const idleMs = 1_000;

/**
 * Loads a part when the page is idle, or at the payer's first touch, key or focus, whichever comes first. If that
 * fails, each later touch, key and focus tries again. Returns a function that stops the listening.
 */
export function loadSoon(doc: Document, part: Pick<LazyPart<unknown>, 'load'>): () => void {
  const stopListening = () => {
    for (const type of firstSigns) doc.removeEventListener(type, load, { capture: true });
  };
  const load = () => void part.load().then(stopListening, () => {});
  for (const type of firstSigns) doc.addEventListener(type, load, { capture: true, passive: true });
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 2 * idleMs });
  else setTimeout(load, idleMs);
  return stopListening;
}
