/**
 * Lowest score that counts as the owner's drawing, for everybody. Chosen so that an owner who enrolled five times is
 * rejected in less than 8 % of the tries under every disturbance that was measured. Measured on 24 November 2026 on six
 * people at their natural speed, each scored by weights that had not seen them (`test/benchmarks/gesture.bench.ts`):
 *
 * | per try, five enrolments | per payment of five tries |
 * |---|---|
 * | owner rejected: 2.0 %; 25 % slower: 7.0 %; tremor: 2.4 % | 0.0 % |
 * | accepted, another person who knows the figure: 11.1 % | 20.5 % |
 * | accepted, another figure: 0.00 % | 0 |
 *
 * With three enrolments the owner is rejected in 7.8 % of the tries (25 % slower: 14.7 %). A drawing is a weak secret
 * against somebody who watched it: it gates a device key, it does not replace one.
 */
export const gestureThreshold = -0.9;
