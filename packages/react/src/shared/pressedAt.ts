import type { Clock } from '@payaloud/browser/internal';

/**
 * When the payer pressed, in monotonic ms of `clock`. A busy page handles a press up to seconds later, and the browser alone knows
 * how much: it has stamped the press, and stamps an event that is made now. Never later than now.
 */
export function pressedAt({ type, timeStamp }: Event, clock: Clock): number {
  return clock.monotonic() - Math.max(0, new Event(type).timeStamp - timeStamp);
}
