import type { CurrentMessage, FilledRegion, QueueState, Surface } from '../state';
import { afterFocusMs, dwellMs, gapMs, handoverMs, lateCountsMs, lateMs, noticedMs, pickedUpMs } from '../timing';

/** Notes how long the current text was shown. A late tick proves little, because a busy page shows nothing. */
export function noteShown(state: QueueState, at: number): QueueState {
  const { current, lastWrite } = state;
  if (!current?.written || current.written.shownMs >= handoverMs) return state;
  const { written } = current;
  const passedMs = at - written.notedAt;
  const countedMs = passedMs > lateMs ? lateCountsMs : passedMs;
  const noted: CurrentMessage = {
    ...current,
    written: { ...written, shownMs: written.shownMs + countedMs, notedAt: at },
  };
  return {
    ...state,
    current: noted,
    filledRegions: state.filledRegions.map((region) =>
      isHandedOver(noted, region) ? endOf(region, noted, at) : region,
    ),
    // For a screen reader, a text was written when the page could show it.
    lastWrite: lastWrite && { ...lastWrite, at: lastWrite.at + passedMs - countedMs },
  };
}

function isHandedOver({ region, written }: CurrentMessage, { slot }: FilledRegion): boolean {
  return region === slot && written !== null && written.shownMs >= handoverMs;
}

function endOf(region: FilledRegion, { message }: CurrentMessage, at: number): FilledRegion {
  return { ...region, clearAt: Math.min(region.clearAt, at - handoverMs + dwellMs(message.text)) };
}

/** Writes the current text again if no screen reader can have taken it yet: if it was shown for less than `safeMs`. */
export function writeAgain(state: QueueState, at: number, safeMs?: number): QueueState {
  const current = state.current;
  if (!current?.written || typeof current.region !== 'number') return state;
  if (current.written.shownMs >= (safeMs ?? pickedUpMs[current.written.to])) return state;
  const filledRegions = state.filledRegions.map((h) => (h.slot === current.region ? { ...h, clearAt: at } : h));
  // A busy page may show the old text only now.
  const nextWriteAt = Math.max(state.nextWriteAt, at + gapMs);
  return { ...state, filledRegions, nextWriteAt, current: { ...current, region: 'wanted' } };
}

export function changeSurface(state: QueueState, surface: Surface, at: number): QueueState {
  const isOpening = state.surface === 'page' && surface !== 'page';
  const left = isOpening ? writeAgain(state, at, noticedMs) : clearSoon(writeAgainIfGone(state, at), at);
  return { ...settleFocus(left, at), surface };
}

export function settleFocus(state: QueueState, at: number): QueueState {
  return { ...state, nextWriteAt: Math.max(state.nextWriteAt, at + afterFocusMs) };
}

/** While a microphone captures, a text in the page cannot be cleared. It will be read, so it is not written again. */
function writeAgainIfGone(state: QueueState, at: number): QueueState {
  const isStuck = state.captures > 0 && state.current?.written?.to === 'page';
  return isStuck ? state : writeAgain(state, at);
}

function clearSoon(state: QueueState, at: number): QueueState {
  return { ...state, filledRegions: state.filledRegions.map((h) => ({ ...h, clearAt: Math.min(h.clearAt, at) })) };
}
