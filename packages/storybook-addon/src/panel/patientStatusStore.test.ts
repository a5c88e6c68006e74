import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patientStatusStore } from './patientStatusStore';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that throws until it is ready. */
function slowStore() {
  const calls: string[] = [];
  let isReady = false;
  const call = (text: string) => {
    if (!isReady) throw new TypeError('Cannot set state before store is ready.');
    calls.push(text);
  };
  const store = patientStatusStore({
    set: (statuses) => call(`set ${statuses.length}`),
    unset: (storyIds) => call(`unset ${String(storyIds)}`),
  });
  return { store, calls, getReady: () => (isReady = true) };
}

it('keeps calls until the store is ready, in order', () => {
  const { store, calls, getReady } = slowStore();
  store.unset(['a']);
  store.set([]);
  vi.advanceTimersByTime(900);
  expect(calls).toEqual([]);
  getReady();
  vi.advanceTimersByTime(500);
  store.unset(['b']);
  expect(calls).toEqual(['unset a', 'set 0', 'unset b']);
});

it('gives up a store that is not ready after 20 seconds, and serves later calls if it gets ready', () => {
  const { store, calls, getReady } = slowStore();
  store.unset(['a']);
  vi.advanceTimersByTime(30_000);
  expect(vi.getTimerCount()).toBe(0);
  getReady();
  store.unset(['b']);
  expect(calls).toEqual(['unset b']);
});
