/**
 * When the payer pressed, in ms of `performance.now()`. A busy page handles a press up to seconds later. Never later than now:
 * iOS 8 and jsdom 29 count an event's time from 1970.
 */
export function pressedAt({ timeStamp }: Event): number {
  return Math.min(timeStamp, performance.now());
}
