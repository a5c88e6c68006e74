import type { Message } from '../../message';
import type { QueueEffect } from '../effects';
import type { QueueState } from '../state';
import { dwellMs, gapMs, handoverMs, otherUrgencyMs } from '../timing';

export function writeCurrent(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const current = state.current;
  if (current?.region !== 'wanted' || at < state.keyDownUntil || !mayWrite(state, current.message, at)) return state;
  const slot = freeSlot(state, effects);
  if (slot === null) return state;
  effects.push({ type: 'write', key: current.key, slot, message: current.message });
  return {
    ...state,
    current: { ...current, region: slot, written: { at, to: state.surface }, handedOverAt: at + handoverMs },
    filledRegions: [...state.filledRegions, { slot, clearAt: at + dwellMs(current.message.text) }],
    lastSlot: slot,
    nextWriteAt: at + gapMs,
    lastWrite: { at, urgency: current.message.urgency },
  };
}

export function mayWrite(
  { captures, page, nextWriteAt, lastWrite }: QueueState,
  { urgency }: Message,
  at: number,
): boolean {
  const isOther = lastWrite !== null && lastWrite.urgency !== urgency;
  return captures === 0 && page === 'visible' && at >= nextWriteAt && !(isOther && at < lastWrite.at + otherUrgencyMs);
}

/**
 * The next free slot after the last one used. A repeated text is spoken only if it is in another region, so one that is
 * being cleared in this very step comes last: a screen reader would see no change if it gets the same text again.
 */
export function freeSlot(
  { slots, filledRegions, lastSlot }: QueueState,
  effects: readonly QueueEffect[],
): number | null {
  if (filledRegions.length >= slots) return null;
  const inTurn = Array.from({ length: slots + 1 }, (_, step) => (lastSlot + 1 + step) % (slots + 1));
  const free = inTurn.filter((slot) => !filledRegions.some((h) => h.slot === slot));
  const isCleared = (slot: number) => effects.some((effect) => effect.type === 'clear' && effect.slot === slot);
  return free.find((slot) => !isCleared(slot)) ?? free[0] ?? null;
}
