import type { QueueNeed } from './effects';
import type { QueueState } from './state';
import { handoverMs, otherUrgencyMs } from './timing';

export function needs({ isConnected, wakeAt, current }: QueueState): readonly QueueNeed[] {
  const list: QueueNeed[] = isConnected ? [...pageNeeds] : [];
  if (wakeAt !== null) list.push({ key: `deadline:${wakeAt}`, type: 'deadline', at: wakeAt });
  const slot = current?.region;
  if (typeof slot === 'number' && current?.writtenTo)
    list.push({ key: `shown:${slot}`, type: 'shown', slot, ms: handoverMs });
  return list;
}

/** The next time after `at` when something is due, in ms of the queue's clock. Null if nothing waits for time. */
export function nextWake(state: QueueState, at: number): number | null {
  const { current, filledRegions, waiting, nextWriteAt, keyDownUntil, lastWrite, captures } = state;
  const times: number[] = [];
  if (current?.voice) times.push(current.voice.deadline);
  if (captures === 0) {
    times.push(...filledRegions.map((h) => h.clearAt));
    times.push(nextWriteAt);
    if (lastWrite) times.push(lastWrite.at + otherUrgencyMs);
    if (waiting.length > 0 || current?.region === 'wanted') times.push(keyDownUntil);
  }
  for (const { message, since } of waiting) {
    if (message.staleAfterMs !== undefined) times.push(since + message.staleAfterMs + 1);
  }
  const future = times.filter((time) => time > at);
  return future.length > 0 ? Math.min(...future) : null;
}

const pageNeeds: readonly QueueNeed[] = [
  { key: 'surfaces', type: 'surfaces' },
  { key: 'page', type: 'page' },
  { key: 'presses', type: 'presses' },
  { key: 'preferences', type: 'preferences' },
  { key: 'sounds', type: 'sounds' },
];
