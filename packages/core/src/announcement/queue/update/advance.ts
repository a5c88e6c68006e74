import type { QueueEffect } from '../effects';
import type { FilledRegion, QueueState, CurrentMessage, WaitingMessage } from '../state';
import { remembered, voiceTimeoutMs } from '../timing';
import { isNewer } from './isNewer';
import { isForRegions, spokenForm, spokenText } from './spoken';
import { voiceEnded } from './voiceEnded';
import { freeSlot, mayWrite, writeCurrent } from './write';

/** Does everything that is due: clears regions, finishes the current message, begins waiting ones. */
export function advance(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  let now = clearHeld(endStalledVoice(state, at, effects), at, effects);
  for (;;) {
    now = finishCurrent(writeCurrent(now, at, effects), at, effects);
    const next = now.current ? undefined : nextWaiting(now, at);
    if (!next) return now;
    now = begin(now, next, at, effects);
  }
}

function endStalledVoice(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const current = state.current;
  if (!current?.voice || at < current.voice.deadline) return state;
  effects.push({ type: 'silence', key: current.key });
  return voiceEnded(state, 'unavailable');
}

function clearHeld(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  if (state.captures > 0 || state.filledRegions.length === 0) return state;
  const isOver = (h: FilledRegion) => at >= h.clearAt;
  const over = state.filledRegions.filter(isOver);
  if (over.length === 0) return state;
  effects.push(...over.map(({ slot }): QueueEffect => ({ type: 'clear', slot })));
  return { ...state, filledRegions: state.filledRegions.filter((h) => !isOver(h)) };
}

function finishCurrent(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const current = state.current;
  if (!current || current.voice || current.region === 'wanted') return state;
  if (current.region !== 'none' && at < current.handedOverAt) return state;
  const { key, message, kind, voiced, deliveryWhenDone: delivery } = current;
  const history = remember(state.history, { key, message, delivery }, voiced === 'again' ? 'again' : kind);
  // An assertive message overtakes older ones, which then still wait.
  if (current.isCutOff && !state.waiting.some((one) => one.key > key && isNewer(one.message, message))) {
    return { ...state, current: null, history, waiting: requeue(state.waiting, current) };
  }
  effects.push({ type: 'settle', key, message, delivery });
  return { ...state, current: null, history };
}

/** Puts it after the answers to the press that cut it off. */
function requeue(waiting: QueueState['waiting'], cut: CurrentMessage): QueueState['waiting'] {
  const { key, message, since, kind } = cut;
  const again: WaitingMessage = {
    key,
    message,
    since,
    kind,
    voiced: 'again',
    isWritten: cut.isWritten || cut.region !== 'none',
  };
  const answers = waiting.findIndex((one) => one.kind === 'event');
  const at = answers < 0 ? waiting.length : answers;
  return [...waiting.slice(0, at), again, ...waiting.slice(at)];
}

function remember(
  history: QueueState['history'],
  said: QueueState['history'][number],
  kind: WaitingMessage['kind'] | 'again',
): QueueState['history'] {
  switch (kind) {
    case 'again':
      return history.map((h) => (h.key === said.key ? said : h));
    case 'echo':
      return history;
    case 'event':
      return [...history, said].slice(-remembered);
    case 'repeat':
      // A repeat adds nothing to the history. It can only complete a message that was masked or interrupted.
      if (said.delivery !== 'delivered') return history;
      return history.map((h) => (h.message === said.message ? { ...h, delivery: said.delivery } : h));
  }
}

function nextWaiting(state: QueueState, at: number): WaitingMessage | undefined {
  if (state.captures > 0 || state.page === 'hidden') return undefined;
  const asked = state.waiting.find((w) => w.kind === 'repeat' || w.kind === 'echo');
  const isFirst = asked !== undefined && asked === state.waiting[0];
  const next = isFirst ? asked : (state.waiting.find((w) => w.message.urgency === 'assertive') ?? state.waiting[0]);
  if (!next) return undefined;
  if (next.kind === 'echo' || next.voiced === 'again') return next;
  if (!mayWrite(state, next.message, at)) return undefined;
  const needsSlot = isForRegions(state, spokenText(next, state.channels));
  // The page voice is cut off by nothing but an echo, so it need not wait for a key.
  const mustWait = at < state.keyDownUntil || freeSlot(state, []) === null;
  return needsSlot && mustWait ? undefined : next;
}

function begin(state: QueueState, next: WaitingMessage, at: number, effects: QueueEffect[]): QueueState {
  const { message, kind, key, voiced } = next;
  const isAgain = voiced === 'again';
  const form = spokenForm(message, kind, state.channels);
  const text = spokenText(next, state.channels);
  const isUnsaid = voiced !== undefined && text === null && state.channels.voice !== 'off';
  if (kind === 'event' && !isAgain) effects.push({ type: 'cue', message });
  if (text !== null) effects.push({ type: 'speak', key, text, message });
  const current: CurrentMessage = {
    ...next,
    voice: text === null ? null : { deadline: at + voiceTimeoutMs(text) },
    region: kind !== 'echo' && !isAgain && isForRegions(state, text) ? 'wanted' : 'none',
    written: null,
    handedOverAt: Number.POSITIVE_INFINITY,
    deliveryWhenDone: isUnsaid ? 'interrupted' : form.deliveryWhenDone,
  };
  const begunIds = message.id === undefined ? state.begunIds : [...state.begunIds, message.id].slice(-remembered);
  return { ...state, current, begunIds, waiting: state.waiting.filter((w) => w !== next) };
}
