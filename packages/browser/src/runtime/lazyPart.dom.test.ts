import { createFakeClock } from '@payaloud/testing';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { lazyPart, loadSoon } from '.';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

/** A loader whose requests the test answers. */
function loader() {
  const requests: { readonly answer: (part: string) => void; readonly refuse: () => void }[] = [];
  const bring = () =>
    new Promise<string>((resolve, reject) => {
      requests.push({ answer: resolve, refuse: () => reject(new TypeError('Failed to fetch the module')) });
    });
  return { bring, requests };
}

describe('a lazy part', () => {
  it('loads nothing until asked, then once for all callers', async () => {
    const { bring, requests } = loader();
    const part = lazyPart(bring);
    expect([part.getStatus(), part.get(), requests.length]).toEqual(['waiting', undefined, 0]);
    const loads = [part.load(), part.load()];
    expect([part.getStatus(), part.get(), requests.length]).toEqual(['loading', undefined, 1]);
    requests[0]?.answer('here');
    expect(await Promise.all([...loads, part.load()])).toEqual(['here', 'here', 'here']);
    expect([part.getStatus(), part.get(), requests.length]).toEqual(['ready', 'here', 1]);
  });

  it('is requested again by the next load if a load failed', async () => {
    const { bring, requests } = loader();
    const part = lazyPart(bring);
    const first = part.load();
    const beside = part.load();
    requests[0]?.refuse();
    await expect(first).rejects.toThrow('Failed to fetch');
    await expect(beside).rejects.toThrow('Failed to fetch');
    expect([part.getStatus(), part.get(), requests.length]).toEqual(['failed', undefined, 1]);
    const second = part.load();
    expect([part.getStatus(), requests.length]).toEqual(['loading', 2]);
    requests[1]?.answer('here');
    await expect(second).resolves.toBe('here');
    expect(part.get()).toBe('here');
  });

  it('fails, and can be loaded again, if its loader throws synchronously', async () => {
    const bring = vi.fn<() => Promise<string>>();
    bring.mockImplementationOnce(() => {
      throw new Error('No such chunk');
    });
    bring.mockResolvedValue('here');
    const part = lazyPart(bring);
    await expect(part.load()).rejects.toThrow('No such chunk');
    expect(part.getStatus()).toBe('failed');
    await expect(part.load()).resolves.toBe('here');
  });

  it('tells its listeners of each change until they unsubscribe', async () => {
    const { bring, requests } = loader();
    const part = lazyPart(bring);
    const told: string[] = [];
    const undo = part.subscribe(() => told.push(part.getStatus()));
    const first = part.load();
    requests[0]?.refuse();
    await first.catch(() => {});
    const second = part.load();
    undo();
    requests[1]?.answer('here');
    await second;
    expect(told).toEqual(['loading', 'failed', 'loading']);
  });
});

describe('loadSoon', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('waits for an idle page', async () => {
    const clock = createFakeClock();
    const { bring, requests } = loader();
    loadSoon(document, lazyPart(bring), clock);
    expect(requests).toHaveLength(0);
    await clock.pass(2_000);
    expect(requests).toHaveLength(1);
  });

  it('asks a browser that can tell when it is idle, and takes that back with its undo', () => {
    const idle = new Map<number, () => void>();
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.set(idle.size + 1, run).size);
    vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.delete(handle));
    const { bring, requests } = loader();
    const undo = loadSoon(document, lazyPart(bring), createFakeClock());
    expect([idle.size, requests.length]).toEqual([1, 0]);
    idle.get(1)?.();
    expect(requests).toHaveLength(1);
    undo();
    expect(idle.size).toBe(0);
  });

  it.each(['pointerdown', 'keydown', 'focusin'])('loads at once at the first %s', (type) => {
    const clock = createFakeClock();
    const { bring, requests } = loader();
    loadSoon(document, lazyPart(bring), clock);
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(requests).toHaveLength(1);
  });

  it('requests nothing after its undo, however idle or touched the page is', async () => {
    const clock = createFakeClock();
    const { bring, requests } = loader();
    const undo = loadSoon(document, lazyPart(bring), clock);
    undo();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await clock.pass(2_000);
    expect(requests).toHaveLength(0);
  });

  it('tries again at each touch until the part is loaded', async () => {
    const clock = createFakeClock();
    const { bring, requests } = loader();
    const part = lazyPart(bring);
    loadSoon(document, part, clock);
    const touch = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    for (const count of [1, 2, 3]) {
      touch();
      expect(requests).toHaveLength(count);
      requests.at(-1)?.refuse();
      await clock.pass(0);
    }
    touch();
    requests.at(-1)?.answer('here');
    await clock.pass(2_000);
    touch();
    expect([part.get(), requests.length]).toEqual(['here', 4]);
  });
});
