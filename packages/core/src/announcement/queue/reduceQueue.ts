import type { Delivery, Message } from '../message';
import { advance, isNewer, voiceEnded } from './advance';
import type { QueueEffect, QueueEvent, QueueState, QueueStep, Waiting } from './state';
import { afterFocusMs, noticedMs, takenMs } from './timing';

/**
 * Decides what to say, as a pure function. Every event is said once, in order, never by two voices and never lost.
 * Assertive messages overtake waiting ones. Only the payer's own action interrupts. While a microphone captures, no
 * effect makes a sound or changes a region.
 */
export function reduceQueue(state: QueueState, event: QueueEvent): QueueStep {
  const effects: QueueEffect[] = [];
  const happened = apply(state, event, effects);
  const next = advance(dropStale(happened, event.at, effects), event.at, effects);
  return { state: next, effects };
}

/** The topic of an echo of typed or deleted characters. */
const editing = 'editing';

const nothing: Message = { text: '', urgency: 'polite' };

function apply(state: QueueState, event: QueueEvent, effects: QueueEffect[]): QueueState {
  switch (event.type) {
    case 'announced':
      return announced(state, { key: event.key, message: event.message, since: event.at, kind: 'event' }, effects);
    case 'echoed':
      return echoed(state, event, effects);
    case 'voice-settled':
      return state.current?.key === event.key ? voiceEnded(state, event.result) : state;
    case 'repeat-asked':
      return repeatAsked(state, event, effects);
    case 'stopped':
      return stop(state, effects);
    case 'capture-started':
      return { ...edited(interrupt(state, effects), effects), captures: state.captures + 1 };
    case 'capture-ended':
      return { ...state, captures: Math.max(0, state.captures - 1) };
    case 'focus-moved':
      return settleFocus(state, event.at);
    case 'page-hidden':
      return { ...takeBack(state, event.at), page: 'hidden' };
    case 'page-shown':
      return { ...state, page: 'visible' };
    case 'surface-changed':
      return changeSurface(state, event);
    case 'channels-chosen':
      return { ...state, channels: event.channels };
    case 'tick':
      return state;
  }
}

function announced(state: QueueState, entry: Waiting, effects: QueueEffect[]): QueueState {
  const { text, id, topic, closes } = entry.message;
  const isKnown = id !== undefined && (state.begun.includes(id) || state.waiting.some((w) => w.message.id === id));
  // An empty text would be in the history and Repeat would say it. Apps without types may pass a value that is not a
  // string.
  if (isKnown || typeof text !== 'string' || text.trim() === '') {
    effects.push(settle(entry, 'dropped'));
    return state;
  }
  const ends = [topic, closes].flat();
  const isOver = (w: Waiting) =>
    w.kind === 'event' &&
    ((w.message.topic !== undefined && ends.includes(w.message.topic)) ||
      (w.voiced === 'again' && isNewer(entry.message, w.message)));
  return { ...dropWaiting(state, isOver, effects), waiting: [...state.waiting.filter((w) => !isOver(w)), entry] };
}

function echoed(state: QueueState, event: Extract<QueueEvent, { type: 'echoed' }>, effects: QueueEffect[]): QueueState {
  const message = event.cause === 'payer' ? { topic: 'answer', ...event.message } : event.message;
  const entry: Waiting = { key: event.key, message, since: event.at, kind: 'echo' };
  const isDeaf = state.captures > 0 || state.page === 'hidden' || state.channels.voice === 'off';
  if (isDeaf) {
    effects.push(settle(entry, 'dropped'));
    return state;
  }
  const { topic } = entry.message;
  const isReplaced = (one: Waiting) => one.kind === 'echo' && topic !== undefined && one.message.topic === topic;
  const isAnswer = (one: Waiting) => one.kind === 'echo' && one.message.topic !== undefined;
  // A message announced since the payer's last press belongs to that press, so the echo of the press waits for it.
  const isEarlier = ({ since }: Waiting) => event.pressedAt === undefined || since < event.pressedAt;
  const isOver = (one: Waiting) => isReplaced(one) || (event.cause === 'payer' && isEarlier(one));
  const isCut = state.current !== null && isOver(state.current);
  const heard = topic === editing ? edited(state, effects) : state;
  const quiet = isCut ? cutOff(heard, entry, effects) : heard;
  // The payer's input discards older echoes about controls, but not the app's live texts, which have no topic.
  const fresh = dropWaiting(quiet, (one) => isAnswer(one) && isOver(one), effects);
  const waiting = event.cause === 'payer' ? [entry, ...fresh.waiting] : [...fresh.waiting, entry];
  return { ...fresh, waiting };
}

function repeatAsked(
  state: QueueState,
  event: Extract<QueueEvent, { type: 'repeat-asked' }>,
  effects: QueueEffect[],
): QueueState {
  const quiet = interrupt(state, effects);
  const last = lastBegun(quiet);
  if (last === undefined) {
    effects.push({ type: 'settle', key: event.key, message: nothing, delivery: 'dropped' });
    return quiet;
  }
  const isSaid = (w: Waiting) => w.kind !== 'event' || (w.voiced === 'again' && w.message === last);
  const fresh = dropWaiting(quiet, isSaid, effects);
  const entry: Waiting = { key: event.key, message: last, since: event.at, kind: 'repeat' };
  return {
    ...fresh,
    current: fresh.current && { ...fresh.current, isCut: false },
    waiting: [entry, ...fresh.waiting],
  };
}

function lastBegun({ current, history }: QueueState): Message | undefined {
  return current && current.kind !== 'echo' ? current.message : history.at(-1)?.message;
}

/** Ends the page voice for an answer to a later press. Some messages are then said again. */
function cutOff(state: QueueState, { message }: Waiting, effects: QueueEffect[]): QueueState {
  const { current } = state;
  const again = current?.voice && current.kind === 'event' ? current.message.again : undefined;
  const quiet = interrupt(state, effects);
  if (!quiet.current || !again || (message.topic === editing && again.unless === 'newer-or-edited')) return quiet;
  return { ...quiet, current: { ...quiet.current, isCut: true } };
}

/** The payer corrects what an error or a read-back was about, so it is not said again. */
function edited(state: QueueState, effects: QueueEffect[]): QueueState {
  const isEdited = ({ message }: Waiting) => message.again?.unless === 'newer-or-edited';
  const { current } = state;
  const kept = current?.isCut && isEdited(current) ? { ...state, current: { ...current, isCut: false } } : state;
  return dropWaiting(kept, (one) => one.voiced === 'again' && isEdited(one), effects);
}

/** Silences the voice, and all that it was going to say. New messages still reach the regions and the history. */
function stop(state: QueueState, effects: QueueEffect[]): QueueState {
  const quiet = interrupt(state, effects);
  const rest = dropWaiting(quiet, (one) => one.kind !== 'event' || one.voiced === 'again', effects);
  return {
    ...rest,
    current: rest.current && { ...rest.current, isCut: false },
    waiting: rest.waiting.map((one) => ({ ...one, voiced: 'silent' })),
  };
}

/** Ends the page voice. A screen reader cannot be stopped from a page. */
function interrupt(state: QueueState, effects: QueueEffect[]): QueueState {
  if (!state.current?.voice) return state;
  effects.push({ type: 'silence', key: state.current.key });
  return voiceEnded(state, 'interrupted');
}

/** Writes the current text again if no screen reader can have taken it yet. */
function takeBack(state: QueueState, at: number, safeMs?: number): QueueState {
  const current = state.current;
  if (!current?.written || typeof current.region !== 'number') return state;
  if (at - current.written.at >= (safeMs ?? takenMs[current.written.to])) return state;
  const held = state.held.map((h) => (h.slot === current.region ? { ...h, clearAt: at } : h));
  return { ...state, held, current: { ...current, region: 'wanted' } };
}

function changeSurface(
  state: QueueState,
  { at, surface }: Extract<QueueEvent, { type: 'surface-changed' }>,
): QueueState {
  const isOpening = state.surface === 'page' && surface !== 'page';
  const left = isOpening ? takeBack(state, at, noticedMs) : clearSoon(whatIsGone(state, at), at);
  return { ...settleFocus(left, at), surface };
}

/** While a microphone captures, a text in the page cannot be cleared. It will be read, so it is not written again. */
function whatIsGone(state: QueueState, at: number): QueueState {
  const isStuck = state.captures > 0 && state.current?.written?.to === 'page';
  return isStuck ? state : takeBack(state, at);
}

function settleFocus(state: QueueState, at: number): QueueState {
  return { ...state, notBefore: Math.max(state.notBefore, at + afterFocusMs) };
}

function clearSoon(state: QueueState, at: number): QueueState {
  return { ...state, held: state.held.map((h) => ({ ...h, clearAt: Math.min(h.clearAt, at) })) };
}

function dropStale(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const isStale = ({ message, since }: Waiting) =>
    message.staleAfterMs !== undefined && at - since > message.staleAfterMs;
  return dropWaiting(state, isStale, effects);
}

function dropWaiting(state: QueueState, isOver: (w: Waiting) => boolean, effects: QueueEffect[]): QueueState {
  const over = state.waiting.filter(isOver);
  if (over.length === 0) return state;
  effects.push(...over.map((w) => settle(w, w.voiced === 'again' ? 'interrupted' : 'dropped')));
  return { ...state, waiting: state.waiting.filter((w) => !isOver(w)) };
}

function settle({ key, message }: Waiting, delivery: Delivery): QueueEffect {
  return { type: 'settle', key, message, delivery };
}
