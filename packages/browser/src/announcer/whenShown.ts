import type { Timers } from '../runtime';

export type FrameSource = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/** In ms. Some pages show no frames, for example in an `iframe` that is out of view. */
const noFrameMs = 150;

/**
 * How long Chromium may hold a change back after the one before, in ms. It then sends both with the next frame
 * (`GetDeferredEventsDelay` in Blink's `ax_object_cache_impl.cc`).
 */
const batchMs = 150;

/**
 * Runs `run` once the page has surely shown its present content to screen readers: with its first frame from now on, or with the
 * first one `batchMs` later. Returns the undo.
 */
export function whenShown(view: FrameSource, timers: Timers, run: () => void): () => void {
  let cancel = afterFrame(view, timers, () => {
    cancel = timers.after(batchMs, () => {
      cancel = afterFrame(view, timers, run);
    });
  });
  return () => cancel();
}

/** Runs `run` once the page has shown a frame, or after `noFrameMs`. */
function afterFrame(view: FrameSource, timers: Timers, run: () => void): () => void {
  let cancelTask = timers.after(noFrameMs, end);
  const frame = view.requestAnimationFrame(() => {
    cancelTask();
    // The frame is done before the next task.
    cancelTask = timers.after(0, end);
  });
  return cancel;

  function cancel() {
    cancelTask();
    view.cancelAnimationFrame(frame);
  }

  function end() {
    cancel();
    run();
  }
}
