/** In ms: the pause of "take your time", and the shortest that counts as it. */
export const slowPauseMs = 3_000;
const leastSlowPauseMs = 2_500;

/** Whether a payer with this pause takes their time: then no time limit hurries them before the first word or while they speak. */
export function takesTime(pauseMs: number): boolean {
  return pauseMs >= leastSlowPauseMs;
}
