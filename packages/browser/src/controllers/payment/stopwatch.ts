import type { PaymentClock } from './ports';

/** Time since it was made, in ms, on two clocks that fail in different ways. */
export interface Stopwatch {
  /** The longer of the two: a device that slept, or a wall clock set forward, makes it late, never early. */
  longest(): number;
  /** At least this much passed while the page could run. */
  awake(): number;
}

export function startStopwatch(clock: PaymentClock): Stopwatch {
  const monotonic = clock.monotonic();
  const wall = clock.wall();
  const awake = () => clock.monotonic() - monotonic;
  return { awake, longest: () => Math.max(awake(), clock.wall() - wall) };
}
