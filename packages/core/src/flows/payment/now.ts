/** Two clocks in ms. `monotonic` may stop while a device sleeps; `wall` can be changed by the user. */
export interface Now {
  readonly monotonic: number;
  readonly wall: number;
}

/**
 * The longer of the two elapsed times, in ms. A sleeping device or a wall clock set forward makes an event late, never
 * early.
 */
export function longestSince(since: Now, now: Now): number {
  return Math.max(now.monotonic - since.monotonic, now.wall - since.wall);
}
