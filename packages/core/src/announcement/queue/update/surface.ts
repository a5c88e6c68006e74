import type { QueueState, Surface } from '../state';
import { afterFocusMs, dwellMs, gapMs, handoverMs } from '../timing';

/** The text in this slot counts as said. */
export function handOver(state: QueueState, slot: number, at: number): QueueState {
  const { current, lastWrite } = state;
  if (current?.region !== slot || !current.writtenTo) return state;
  const shownAt = at - handoverMs;
  const clearAt = shownAt + dwellMs(current.message.text);
  return {
    ...state,
    current: { ...current, writtenTo: null },
    filledRegions: state.filledRegions.map((region) =>
      region.slot === slot ? { ...region, clearAt: Math.min(region.clearAt, clearAt) } : region,
    ),
    // For a screen reader, a text was written when the page could show it.
    lastWrite: lastWrite && { ...lastWrite, at: shownAt },
  };
}

/** Writes the current text again, unless it was handed over. */
export function writeAgain(state: QueueState, at: number): QueueState {
  const { current } = state;
  if (!current?.writtenTo) return state;
  const filledRegions = state.filledRegions.map((h) => (h.slot === current.region ? { ...h, clearAt: at } : h));
  // A busy page may show the old text only now.
  const nextWriteAt = Math.max(state.nextWriteAt, at + gapMs);
  return { ...state, filledRegions, nextWriteAt, current: { ...current, region: 'wanted', writtenTo: null } };
}

export function changeSurface(state: QueueState, surface: Surface, at: number): QueueState {
  const isOpening = state.surface === 'page' && surface !== 'page';
  // While a microphone captures, a text in the page cannot be cleared. It will be read, so it is not written again.
  const isStuck = !isOpening && state.captures > 0 && state.current?.writtenTo === 'page';
  const kept = isStuck ? state : writeAgain(state, at);
  return { ...settleFocus(isOpening ? kept : clearSoon(kept, at), at), surface };
}

export function settleFocus(state: QueueState, at: number): QueueState {
  return { ...state, nextWriteAt: Math.max(state.nextWriteAt, at + afterFocusMs) };
}

function clearSoon(state: QueueState, at: number): QueueState {
  return { ...state, filledRegions: state.filledRegions.map((h) => ({ ...h, clearAt: Math.min(h.clearAt, at) })) };
}
