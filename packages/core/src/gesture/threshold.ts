/** The lowest score at which a first try is accepted as the owner's drawing, for everybody. */
export const gestureThreshold = -2.1;

/** How much more a try must score after each refused one. */
const raise = 0.15;
/** The fifth try is the last. */
const mostFailures = 4;

/**
 * Returns the score that the next try needs after `failures` refused tries. Each failure is evidence that somebody else
 * is drawing. It counts only in part, because tries in one sitting resemble each other.
 */
export function thresholdAfter(failures: number): number {
  return gestureThreshold + raise * Math.max(0, Math.min(mostFailures, failures));
}
