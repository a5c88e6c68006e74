import type { QueueState } from './state';
import { otherUrgencyMs } from './timing';

/** The next time after `at` when something is due, in ms of the queue's clock. Null if nothing waits for time. */
export function nextWake(state: QueueState, at: number): number | null {
  const { current, held, waiting, notBefore, lastWrite, captures } = state;
  const times: number[] = [];
  if (current?.voice) times.push(current.voice.deadline);
  if (current && typeof current.region === 'number' && !current.voice) times.push(current.handedOverAt);
  if (captures === 0) {
    times.push(...held.map((h) => h.clearAt));
    times.push(notBefore);
    if (lastWrite) times.push(lastWrite.at + otherUrgencyMs);
  }
  for (const { message, since } of waiting) {
    if (message.staleAfterMs !== undefined) times.push(since + message.staleAfterMs + 1);
  }
  const future = times.filter((time) => time > at);
  return future.length > 0 ? Math.min(...future) : null;
}
