import type { Clock } from '@payaloud/browser/internal';

/**
 * When the payer pressed, in monotonic ms of `clock`. A busy page handles a press up to seconds later, and the browser alone knows
 * how much. Never later than now: iOS 8 and jsdom 29 count an event's time from 1970.
 */
export function pressedAt({ timeStamp }: Event, clock: Clock): number {
  return clock.monotonic() - Math.max(0, performance.now() - timeStamp);
}
