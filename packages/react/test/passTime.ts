import type { FakeClock } from '@payaloud/testing';
import { act } from '@testing-library/react';

/** Passes `ms` of the clock that the components have, and renders what follows from it. */
export function passTime(clock: FakeClock, ms: number): Promise<void> {
  return act(() => clock.pass(ms));
}

/** In ms. Longer than the first half second, in which a press on a button may have been meant for what was there before. */
export const deliberateMs = 550;

/** In ms. A payment in a page without Web Locks, such as jsdom's, is sent 1,050 ms after the press. */
export const sentMs = 2_000;
