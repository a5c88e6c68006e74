import type { Rolldown } from 'vite';

/**
 * Bundles `@payaloud/elements` for pages. `write`: into its `dist`, else only in memory. `input`: other entries than the package's, by
 * name. Rejects if the sources do not build.
 */
export function bundleElements(options?: {
  readonly write?: boolean;
  readonly input?: Readonly<Record<string, string>>;
}): Promise<Rolldown.RolldownOutput>;
