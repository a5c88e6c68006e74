import type { QueueNeed } from './effects';
import type { QueueState, WrittenText } from './state';
import { handoverMs, noticedMs, otherUrgencyMs, pickedUpMs } from './timing';

export function needs({ isConnected, wakeAt }: QueueState): readonly QueueNeed[] {
  const ofPage = isConnected ? pageNeeds : [];
  return wakeAt === null ? ofPage : [...ofPage, { key: `deadline:${wakeAt}`, type: 'deadline', at: wakeAt }];
}

/** The next time after `at` when something is due, in ms of the queue's clock. Null if nothing waits for time. */
export function nextWake(state: QueueState, at: number): number | null {
  const { current, filledRegions, waiting, nextWriteAt, keyDownUntil, lastWrite, captures } = state;
  const times: number[] = [];
  if (current?.voice) times.push(current.voice.deadline);
  if (current?.written) times.push(...takenTimes(current.written, at));
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

/**
 * When a screen reader will have taken it, although a dialog opens or closes, and at last when it counts as delivered. A timer
 * that is late must still run.
 */
function takenTimes({ to, shownMs, notedAt }: WrittenText, now: number): readonly number[] {
  return [noticedMs, pickedUpMs[to], handoverMs]
    .filter((ms) => ms > shownMs)
    .map((ms) => Math.max(notedAt + ms - shownMs, now + 1));
}

const pageNeeds: readonly QueueNeed[] = [
  { key: 'surfaces', type: 'surfaces' },
  { key: 'page', type: 'page' },
  { key: 'presses', type: 'presses' },
  { key: 'preferences', type: 'preferences' },
  { key: 'sounds', type: 'sounds' },
];
