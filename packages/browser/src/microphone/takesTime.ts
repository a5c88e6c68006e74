/** The pause of "take your time" in ms, and the shortest that counts as it. */
export const slowPauseMs = 3_000;
const minSlowPauseMs = 2_500;

/**
 * True if a payer with this pause takes their time. Then no time limit hurries them before the first word or while they
 * speak.
 */
export function takesTime(pauseMs: number): boolean {
  return pauseMs >= minSlowPauseMs;
}
