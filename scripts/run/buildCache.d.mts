interface Build {
  /** True if `dist` is what the present inputs made. */
  readonly isCurrent: boolean;
  /** Remembers that the inputs made `dist` now. Call it after the build. */
  keep(): void;
}

export interface BuildCache {
  /** Call it before the build of a package. */
  begin(name: string): Build;
}

export function createBuildCache(root: string): BuildCache;
