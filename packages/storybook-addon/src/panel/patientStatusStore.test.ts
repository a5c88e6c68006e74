import { createFakeClock } from '@payaloud/testing';
import { expect, it } from 'vitest';
import { patientStatusStore } from './patientStatusStore';
import type { StatusStore } from './storyStatus';

/** A store that throws until it is ready. */
function slowStore() {
  const calls: string[] = [];
  let isReady = false;
  let tries = 0;
  const call = (text: string) => {
    tries += 1;
    if (!isReady) throw new TypeError('Cannot set state before store is ready.');
    calls.push(text);
  };
  const clock = createFakeClock();
  const slow: StatusStore = {
    set: (statuses) => call(`set ${statuses.length}`),
    unset: (storyIds) => call(`unset ${String(storyIds)}`),
  };
  const store = patientStatusStore(slow, clock);
  return { store, calls, clock, tries: () => tries, getReady: () => (isReady = true) };
}

it('keeps calls until the store is ready, in order', async () => {
  const { store, calls, clock, getReady } = slowStore();
  store.unset(['a']);
  store.set([]);
  await clock.pass(900);
  expect(calls).toEqual([]);
  getReady();
  await clock.pass(500);
  store.unset(['b']);
  expect(calls).toEqual(['unset a', 'set 0', 'unset b']);
});

it('gives up a store that is not ready after 20 seconds, and serves later calls if it gets ready', async () => {
  const { store, calls, clock, tries, getReady } = slowStore();
  store.unset(['a']);
  await clock.pass(19_500);
  expect(tries()).toBe(40);
  await clock.pass(600_000);
  expect(tries()).toBe(40);
  getReady();
  store.unset(['b']);
  expect(calls).toEqual(['unset b']);
});
