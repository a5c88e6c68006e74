/**
 * The lowest score at which a first try is accepted as the owner's drawing, for everybody. At people's natural speed,
 * it rejects less than 8 % of the owner's tries under every measured disturbance, with a margin for people who were not
 * measured. Measured on 24 November 2026 on six people, each scored by weights trained without them
 * (docs/measured/drawing.md):
 *
 * | | five repetitions: first try | payment of five tries | three repetitions: first try | payment |
 * |---|---|---|---|---|
 * | owner rejected | 1.0 % | 0.0 % | 2.3 % | 0.0 % |
 * | owner rejected, 25 % slower (the worst) | 5.3 % | 0.0 % | 6.2 % | 0.0 % |
 * | accepted, another person who knows the figure | 12.2 % | 16.6 % | 12.9 % | 20.0 % |
 * | accepted, another figure | 0.0 % | 0.0 % | 0.0 % | 0.0 % |
 *
 * A drawing is a weak secret against somebody who watched it. It unlocks a device key but does not replace one.
 */
export const gestureThreshold = -1;

/**
 * Returns the score that the next try needs after `failures` refused tries. Each failure is evidence that somebody else
 * is drawing. It counts only in part, because tries in one sitting resemble each other. The threshold never exceeds
 * even odds, so that owners on a bad day are not locked out.
 */
export function thresholdAfter(failures: number): number {
  return Math.min(0, gestureThreshold + 0.5 * Math.max(0, failures));
}
