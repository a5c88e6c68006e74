import type { Message } from '../../message';
import type { QueueEffect } from '../effects';
import type { QueueEvent } from '../events';
import type { QueueState, WaitingMessage } from '../state';
import { dropWaiting, settle } from './dropWaiting';
import { cutOff, edited, editing, interrupt } from './interrupt';
import { isNewer } from './isNewer';

const nothing: Message = { text: '', urgency: 'polite' };

export function announced(state: QueueState, entry: WaitingMessage, effects: QueueEffect[]): QueueState {
  const { text, id, topic, closes } = entry.message;
  const isKnown = id !== undefined && (state.begunIds.includes(id) || state.waiting.some((w) => w.message.id === id));
  // An empty text would be in the history and Repeat would say it. Apps without types may pass a value that is not a
  // string.
  if (isKnown || typeof text !== 'string' || text.trim() === '') {
    effects.push(settle(entry, 'dropped'));
    return state;
  }
  const ends = [topic, closes].flat();
  const isOver = (w: WaitingMessage) =>
    w.kind === 'event' &&
    ((w.message.topic !== undefined && ends.includes(w.message.topic)) ||
      (w.voiced === 'again' && isNewer(entry.message, w.message)));
  return { ...dropWaiting(state, isOver, effects), waiting: [...state.waiting.filter((w) => !isOver(w)), entry] };
}

export function echoed(
  state: QueueState,
  event: Extract<QueueEvent, { type: 'echoed' }>,
  at: number,
  effects: QueueEffect[],
): QueueState {
  const message = event.cause === 'payer' ? { topic: 'answer', ...event.message } : event.message;
  const entry: WaitingMessage = { key: event.key, message, since: at, kind: 'echo' };
  const cannotSpeak = state.captures > 0 || state.page === 'hidden' || state.channels.voice === 'off';
  if (cannotSpeak) {
    effects.push(settle(entry, 'dropped'));
    return state;
  }
  const { topic } = entry.message;
  const isReplaced = (one: WaitingMessage) => one.kind === 'echo' && topic !== undefined && one.message.topic === topic;
  const isAnswer = (one: WaitingMessage) => one.kind === 'echo' && one.message.topic !== undefined;
  // A message announced since the payer's last press belongs to that press, so the echo of the press waits for it.
  const isEarlier = ({ since }: WaitingMessage) => event.pressedAt === undefined || since < event.pressedAt;
  const isOver = (one: WaitingMessage) => isReplaced(one) || (event.cause === 'payer' && isEarlier(one));
  const isCutOff = state.current !== null && isOver(state.current);
  const heard = topic === editing ? edited(state, effects) : state;
  const quiet = isCutOff ? cutOff(heard, entry, effects) : heard;
  // The payer's input discards older echoes about controls, but not the app's live texts, which have no topic.
  const fresh = dropWaiting(quiet, (one) => isAnswer(one) && isOver(one), effects);
  const waiting = event.cause === 'payer' ? [entry, ...fresh.waiting] : [...fresh.waiting, entry];
  return { ...fresh, waiting };
}

export function repeatAsked(
  state: QueueState,
  event: Extract<QueueEvent, { type: 'repeat-asked' }>,
  at: number,
  effects: QueueEffect[],
): QueueState {
  const quiet = interrupt(state, effects);
  const last = lastBegun(quiet);
  if (last === undefined) {
    effects.push({ type: 'settle', key: event.key, message: nothing, delivery: 'dropped' });
    return quiet;
  }
  const isSaid = (w: WaitingMessage) => w.kind !== 'event' || (w.voiced === 'again' && w.message === last);
  const fresh = dropWaiting(quiet, isSaid, effects);
  const entry: WaitingMessage = { key: event.key, message: last, since: at, kind: 'repeat' };
  return {
    ...fresh,
    current: fresh.current && { ...fresh.current, isCutOff: false },
    waiting: [entry, ...fresh.waiting],
  };
}

function lastBegun({ current, history }: QueueState): Message | undefined {
  return current && current.kind !== 'echo' ? current.message : history.at(-1)?.message;
}
