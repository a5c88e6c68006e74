import type { QueueState, Surface } from '../state';
import { afterFocusMs, noticedMs, pickedUpMs } from '../timing';

/** Notes how long the current text has been shown. */
export function noteShown(state: QueueState, at: number): QueueState {
  const { current } = state;
  if (!current?.written) return state;
  return { ...state, current: { ...current, written: { ...current.written, shownMs: at - current.written.at } } };
}

/** Writes the current text again if no screen reader can have taken it yet: if it was shown for less than `safeMs`. */
export function writeAgain(state: QueueState, at: number, safeMs?: number): QueueState {
  const current = state.current;
  if (!current?.written || typeof current.region !== 'number') return state;
  if (current.written.shownMs >= (safeMs ?? pickedUpMs[current.written.to])) return state;
  const filledRegions = state.filledRegions.map((h) => (h.slot === current.region ? { ...h, clearAt: at } : h));
  return { ...state, filledRegions, current: { ...current, region: 'wanted' } };
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
