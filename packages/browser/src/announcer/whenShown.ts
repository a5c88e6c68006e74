import type { Timers } from '../runtime';

export type FrameSource = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/** In ms. Some pages show no frames, for example in an `iframe` that is out of view. */
const noFrameMs = 150;

/** Runs `run` with the first frame that comes `ms` or more after one with the page's present content. Returns the undo. */
export function whenShown(view: FrameSource, timers: Timers, ms: number, run: () => void): () => void {
  let cancel = afterFrame(view, timers, () => {
    cancel = timers.after(ms, () => {
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
