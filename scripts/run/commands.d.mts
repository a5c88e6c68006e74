interface Named {
  /** What it does, in one line. */
  readonly about: string;
  readonly steps: readonly object[];
}

/** The commands of `package.json`. */
export const commands: Readonly<Record<string, readonly object[]>>;
/** By name: `npm run check -- types`. */
export const checks: Readonly<Record<string, Named>>;
/** By name: `npm run measure -- sizes`. */
export const measures: Readonly<Record<string, Named>>;
