import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/** Vitest's setup of a project whose files share what they build: a process of its own builds it when it is first asked for. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  // Building while `NODE_ENV` changes for Vitest itself would change how it compiles.
  const env = { ...process.env, NODE_ENV: 'production' };
  const builder = fork(fileURLToPath(new URL('builder.mjs', import.meta.url)), { env, execArgv: [] });
  const [url] = (await once(builder, 'message')) as [string];
  provide('builder', url);
  return async () => {
    if (builder.exitCode !== null) return;
    const ended = once(builder, 'exit');
    builder.disconnect();
    await ended;
  };
}
