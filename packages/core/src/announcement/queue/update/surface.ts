import type { QueueState, Surface, WrittenText } from '../state';
import { afterFocusMs, dwellMs, gapMs, handoverMs, pickedUpMs } from '../timing';

/** Notes that screen readers get the text in this slot now. From here on its time counts, however busy the page is. */
export function noteShown(state: QueueState, slot: number, at: number): QueueState {
  const { current, lastWrite } = state;
  if (current?.region !== slot || current.written?.shownAt !== null) return state;
  const clearAt = at + dwellMs(current.message.text);
  return {
    ...state,
    current: { ...current, written: { ...current.written, shownAt: at } },
    filledRegions: state.filledRegions.map((region) =>
      region.slot === slot ? { ...region, clearAt: Math.min(region.clearAt, clearAt) } : region,
    ),
    lastWrite: lastWrite && { ...lastWrite, at },
  };
}

/** The current text counts as said if screen readers have begun it. */
export function handOver(state: QueueState, at: number): QueueState {
  const { current } = state;
  return current?.written && isShownFor(current.written, handoverMs, at)
    ? { ...state, current: { ...current, written: null } }
    : state;
}

function isShownFor({ shownAt }: WrittenText, ms: number, at: number): boolean {
  return shownAt !== null && at - shownAt >= ms;
}

/** Writes the current text again, unless it was handed over. */
export function writeAgain(state: QueueState, at: number): QueueState {
  const { current } = state;
  if (!current?.written) return state;
  const filledRegions = state.filledRegions.map((h) => (h.slot === current.region ? { ...h, clearAt: at } : h));
  // A busy page may show the old text only now.
  const nextWriteAt = Math.max(state.nextWriteAt, at + gapMs);
  return { ...state, filledRegions, nextWriteAt, current: { ...current, region: 'wanted', written: null } };
}

/** Writes the current text again unless screen readers have it, although its place goes or a dialog covers it. */
export function changeSurface(state: QueueState, surface: Surface, at: number): QueueState {
  const { current } = state;
  const isOpening = state.surface === 'page' && surface !== 'page';
  const isPickedUp = current?.written && isShownFor(current.written, pickedUpMs, at);
  // While a microphone captures, a text in the page cannot be cleared. It will be read, so it is not written again.
  const isStuck = !isOpening && state.captures > 0 && current?.written?.to === 'page';
  const kept = isPickedUp || isStuck ? state : writeAgain(state, at);
  return { ...settleFocus(isOpening ? kept : clearSoon(kept, at), at), surface };
}

export function settleFocus(state: QueueState, at: number): QueueState {
  return { ...state, nextWriteAt: Math.max(state.nextWriteAt, at + afterFocusMs) };
}

function clearSoon(state: QueueState, at: number): QueueState {
  return { ...state, filledRegions: state.filledRegions.map((h) => ({ ...h, clearAt: Math.min(h.clearAt, at) })) };
}
