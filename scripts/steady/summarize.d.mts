/** One run of all tests. */
export interface Run {
  /** From 1. */
  readonly number: number;
  readonly seed: number;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly { readonly project: string; readonly file: string; readonly name: string }[];
  /** True if it ended before it could count its tests. */
  readonly isBroken: boolean;
}

export function lineOf(run: Run, runs: number): string;

/** `isFailed`: a test failed, or a run did not end. */
export function summarize(
  done: readonly Run[],
  runs: number,
): { readonly lines: readonly string[]; readonly isFailed: boolean };
