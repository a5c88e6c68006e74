/** Two clocks, in ms: `monotonic` may stop while a device sleeps, `wall` is set by hand. */
export interface Now {
  readonly monotonic: number;
  readonly wall: number;
}

/** The longer of two times since then, in ms: a device that slept, or a wall clock set forward, makes it late, never early. */
export function longestSince(since: Now, now: Now): number {
  return Math.max(now.monotonic - since.monotonic, now.wall - since.wall);
}
