/**
 * Lowest score of a first try that counts as the owner's drawing, for everybody. Chosen so that, at people's natural
 * speed, less than 8 % of the owner's tries are rejected under every disturbance that was measured, with room for people
 * who were not. Measured on 24 November 2026 on six people, each scored by weights that had not seen them
 * (docs/swipe-identity.md):
 *
 * | | five enrolments: first try | payment of five tries | three enrolments: first try | payment |
 * |---|---|---|---|---|
 * | owner rejected | 1.0 % | 0.0 % | 2.3 % | 0.0 % |
 * | owner rejected, 25 % slower (the worst) | 5.3 % | 0.0 % | 6.2 % | 0.0 % |
 * | accepted, another person who knows the figure | 12.2 % | 16.6 % | 12.9 % | 20.0 % |
 * | accepted, another figure | 0.0 % | 0.0 % | 0.0 % | 0.0 % |
 *
 * A drawing is a weak secret against somebody who watched it: it gates a device key, it does not replace one.
 */
export const gestureThreshold = -1;

/**
 * What the next try must reach after `failures` refused ones: a failure speaks against the owner, as the odds of a score
 * do, but tries of one sitting resemble each other, so only a part of it counts. Never more than even odds: an owner on a
 * bad day is not shut out by it.
 */
export function thresholdAfter(failures: number): number {
  return Math.min(0, gestureThreshold + 0.5 * Math.max(0, failures));
}
