import { inject } from 'vitest';
import type { Build } from './builds';

/**
 * Has something built once in the whole run. Without a builder, which `startBuilder` starts for a project, it is built once in this
 * process.
 *
 * @param of the module of a `page`, from the repository's root, or the host name of a `site`, which its shop takes for its origin.
 * @returns A folder or an address.
 */
export async function askBuilder(what: Build, of = ''): Promise<string> {
  const builder = inject('builder');
  // It brings Vite.
  if (!builder) return (await import('./builds')).build(what, of);
  const response = await fetch(`${builder}?${new URLSearchParams({ what, of })}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

export function hasBuilder(): boolean {
  return Boolean(inject('builder'));
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the process that builds for all workers. */
    builder: string;
  }
}
