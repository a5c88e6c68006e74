import { lazyPart, together } from '@payaloud/core/internal/lazy';
import { afterAll, expect, it, vi } from 'vitest';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

function createPart() {
  const tries: { resolve: () => void; reject: () => void }[] = [];
  const part = lazyPart(
    () =>
      new Promise<void>((resolve, reject) => void tries.push({ resolve, reject: () => reject(new Error('Offline')) })),
  );
  return { part, tries };
}

const settle = () =>
  Promise.resolve()
    .then(() => {})
    .then(() => {});

it('parts that are needed together are ready when all are, and failed as soon as one is', async () => {
  const [a, b] = [createPart(), createPart()];
  const both = together(() => [a.part, undefined, b.part]);
  const told: string[] = [];
  const undo = both.subscribe(() => told.push(both.getStatus()));
  expect(both.getStatus()).toBe('waiting');
  const first = both.load();
  expect(both.getStatus()).toBe('loading');
  a.tries[0]?.reject();
  await expect(first).rejects.toThrow('Offline');
  expect(both.getStatus()).toBe('failed');
  const second = both.load();
  expect([both.getStatus(), a.tries.length, b.tries.length]).toEqual(['loading', 2, 1]);
  a.tries[1]?.resolve();
  await settle();
  expect(both.getStatus()).toBe('loading');
  b.tries[0]?.resolve();
  await second;
  expect(both.getStatus()).toBe('ready');
  expect(told.at(-1)).toBe('ready');
  const { length } = told;
  undo();
  await both.load();
  expect(told).toHaveLength(length);
  expect(together(() => []).getStatus()).toBe('ready');
});
