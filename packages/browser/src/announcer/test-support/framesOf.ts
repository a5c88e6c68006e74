import type { FakeClock } from '@payaloud/testing';
import { vi } from 'vitest';

/** In ms. */
const frameMs = 16;

/** Lets a window show its frames by the clock: each 16 ms after it was asked for, or never. */
export function framesOf(view: Window | null, clock: FakeClock): { shows: boolean } {
  if (!view) throw new Error('The document has no window');
  const frames = { shows: true };
  const undos: (() => void)[] = [];
  vi.spyOn(view, 'requestAnimationFrame').mockImplementation((run) => {
    undos.push(clock.after(frameMs, () => frames.shows && run(clock.monotonic())));
    return undos.length - 1;
  });
  vi.spyOn(view, 'cancelAnimationFrame').mockImplementation((frame) => undos[frame]?.());
  return frames;
}
