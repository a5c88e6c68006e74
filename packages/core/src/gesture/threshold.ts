/**
 * The lowest score at which a first try is accepted as the owner's drawing, for everybody. Under the worst disturbance,
 * 7.0 % of the tries of the six measured people are below it (1 December 2026). The rates of people who had no part in its choice are in
 * `docs/measured/drawing.md`.
 *
 * A drawing is a weak secret against somebody who watched it. It unlocks a device key but does not replace one.
 */
export const gestureThreshold = -2.15;

/**
 * How much more a try must score after each refused one. With three repetitions at set-up and tremor, one of 46 owners'
 * payments is refused in all five tries, and without tremor none (1 December 2026).
 */
const raise = 0.15;
/** The fifth try is the last. */
const maxFailures = 4;

/**
 * Returns the score that the next try needs after `failures` refused tries. Each failure is evidence that somebody else
 * is drawing. It counts only in part, because tries in one sitting resemble each other.
 */
export function thresholdAfter(failures: number): number {
  return gestureThreshold + raise * Math.max(0, Math.min(maxFailures, failures));
}
