/** `null`: not given. */
export function readArguments(given: readonly string[]): {
  readonly runs: number | null;
  readonly seed: number | null;
  readonly isPlanted: boolean;
  readonly rest: readonly string[];
};
