import type { Message } from '../../message';
import type { QueueState } from '../state';
import { gapMs, otherUrgencyMs, staysPoliteMs } from '../timing';
import { step, type QueueStep } from './step';

/** @param clearedSlots the slots that are cleared in this step */
export function writeCurrent(state: QueueState, at: number, clearedSlots: readonly number[]): QueueStep {
  const current = state.current;
  if (current?.region !== 'wanted' || at < state.keyDownUntil) return step(state);
  if (!hasFreeSlot(state) || !mayWrite(state, current.message, at)) return step(state);
  const slot = freeSlot(state, clearedSlots);
  const urgency = urgencyNow(state, current.message, at);
  const next: QueueState = {
    ...state,
    current: { ...current, region: slot, writtenTo: state.surface },
    filledRegions: [...state.filledRegions, { slot, clearAt: Number.POSITIVE_INFINITY }],
    lastSlot: slot,
    nextWriteAt: at + gapMs,
    lastWrite: { at, urgency },
  };
  return step(next, { type: 'write', key: current.key, slot, message: { ...current.message, urgency } });
}

export function mayWrite(state: QueueState, message: Message, at: number): boolean {
  const { captures, page, nextWriteAt, lastWrite } = state;
  const isOther = lastWrite !== null && lastWrite.urgency !== urgencyNow(state, message, at);
  return captures === 0 && page === 'visible' && at >= nextWriteAt && !(isOther && at < lastWrite.at + otherUrgencyMs);
}

/**
 * A text soon after a polite one is polite, too, so that a screen reader keeps both in order. Not if each text waits until the one
 * before was read.
 */
function urgencyNow({ lastWrite, slots }: QueueState, { urgency }: Message, at: number): Message['urgency'] {
  const isSoon = slots > 1 && lastWrite?.urgency === 'polite' && at < lastWrite.at + staysPoliteMs;
  return isSoon ? 'polite' : urgency;
}

/** True if one more text may be in a region. */
export function hasFreeSlot({ slots, filledRegions }: QueueState): boolean {
  return filledRegions.length < slots;
}

/**
 * The next free slot after the last one used. A repeated text is spoken only if it is in another region, so one that is
 * being cleared in this very step comes last: a screen reader would see no change if it gets the same text again.
 */
function freeSlot({ slots, filledRegions, lastSlot }: QueueState, clearedSlots: readonly number[]): number {
  const inTurn = Array.from({ length: slots + 1 }, (_, ahead) => (lastSlot + 1 + ahead) % (slots + 1));
  const free = inTurn.filter((slot) => !filledRegions.some((h) => h.slot === slot));
  return free.find((slot) => !clearedSlots.includes(slot)) ?? free[0]!;
}
