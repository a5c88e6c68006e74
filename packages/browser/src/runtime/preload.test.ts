import { preload } from '@payaloud/browser';
import { afterAll, expect, it, vi } from 'vitest';
import { sounds } from '../announcer/lazySounds';
import { lazyPart } from '.';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

it('loads every part; if one fails, the others load anyway and the next call tries it again', async () => {
  const good = lazyPart(() => Promise.resolve('good'));
  let tries = 0;
  const flaky = lazyPart(() => (++tries === 1 ? Promise.reject(new Error('Offline')) : Promise.resolve('flaky')));
  await expect(preload()).rejects.toThrow('Offline');
  expect([good.get(), typeof sounds.get()?.createSpeaker]).toEqual(['good', 'function']);
  await expect(preload()).resolves.toBeUndefined();
  expect([flaky.get(), tries]).toEqual(['flaky', 2]);
});

it('loads the parts of a part, too', async () => {
  const inner = vi.fn(async () => 'inner');
  lazyPart(() => Promise.resolve().then(() => lazyPart(inner)));
  await preload();
  expect(inner).toHaveBeenCalledTimes(1);
});
