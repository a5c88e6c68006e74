import { expect, it } from 'vitest';
import { startWorker } from './startWorker';
import type { WorkerLike } from './workerClient';

/** Adds a policy to this page. It cannot be taken back, so each test adds a stricter one. */
function addPolicy(policy: string) {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}

/** The policy's error, or `not blocked` once the worker has found that there is no script. */
const blocked = (run: (onBlocked: (error: Error) => void) => WorkerLike) =>
  new Promise((resolve) => {
    try {
      const worker = run(resolve);
      // The browser reports a policy a task before or after that.
      worker.addEventListener('error', () => requestAnimationFrame(() => resolve('not blocked')));
    } catch (error) {
      resolve(error);
    }
  });

it('starts under Trusted Types, with a policy of its own', async () => {
  addPolicy("require-trusted-types-for 'script'");
  expect(() => new Worker('/payaloud/speech-worker.js')).toThrow(TypeError);
  expect(await blocked((onBlocked) => startWorker('/payaloud/', onBlocked))).toBe('not blocked');
  expect(await blocked((onBlocked) => startWorker('/other/', onBlocked))).toBe('not blocked');
});

it('names the policy if no worker is allowed', async () => {
  addPolicy("worker-src 'none'");
  expect(await blocked((onBlocked) => startWorker('/payaloud/', onBlocked))).toMatchObject({
    code: 'blocked-by-page',
    message: expect.stringContaining('worker-src') as string,
  });
});
