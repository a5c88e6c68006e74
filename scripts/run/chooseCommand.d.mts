/** What the arguments of `scripts/run.mjs` choose. */
export interface Chosen {
  readonly name?: string;
  readonly steps?: readonly object[];
  /** Arguments for each step. */
  readonly rest?: readonly string[];
  /** Printed instead of running something. */
  readonly list?: string;
  readonly isUnknown?: boolean;
}

export function chooseCommand(args: readonly string[]): Chosen;
