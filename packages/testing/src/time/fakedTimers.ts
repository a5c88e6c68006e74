/** As the fake timers of Vitest, Jest and Sinon leave it on each function that they replace. */
interface FakedTimer {
  readonly clock?: {
    /** Newer versions. */
    readonly tickMode?: { readonly mode: string };
    /** Set if the faked time follows the real one. */
    readonly attachedInterval?: unknown;
  };
}

/** True if `setTimeout` is faked and its time stands still until the test moves it. */
export function areTimersHeld(): boolean {
  const { clock } = setTimeout as unknown as FakedTimer;
  if (!clock) return false;
  return clock.tickMode ? clock.tickMode.mode === 'manual' : clock.attachedInterval === undefined;
}
