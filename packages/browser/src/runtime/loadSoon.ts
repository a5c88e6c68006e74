import type { LazyPart } from '@payaloud/core/internal/lazy';
import type { Timers } from './clock';
import { listenTo } from './listenTo';

/** Events that come before a press ends, so that loading starts before the control responds. */
const firstSigns = ['pointerdown', 'keydown', 'focusin'] as const;

/** Delay in ms for Safari, which has no `requestIdleCallback`. The page has rendered by then. */
const idleMs = 1_000;

/**
 * Loads a part when the page is idle, or at the payer's first touch, key or focus, whichever comes first. If that
 * fails, each later touch, key and focus tries again. Returns the undo, after which no load starts; a load in progress
 * still finishes. `timers` count the wait if the browser does not tell when it is idle.
 */
export function loadSoon(doc: Document, part: Pick<LazyPart<unknown>, 'load'>, timers: Timers): () => void {
  const load = () => void part.load().then(stop, () => {});
  let cancelIdle = whenIdle(load, timers);
  const stopListening = listenTo(doc, firstSigns, load);
  return stop;

  function stop() {
    cancelIdle();
    // Called again by a load that was in progress, once it has finished.
    cancelIdle = () => {};
    stopListening();
  }
}

function whenIdle(run: () => void, timers: Timers): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 2 * idleMs });
    return () => cancelIdleCallback(handle);
  }
  return timers.after(idleMs, run);
}
