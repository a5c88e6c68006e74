import { andThen } from '../../../flow';
import type { Message } from '../../message';
import type { QueueEvent } from '../events';
import type { QueueState, WaitingMessage } from '../state';
import { dropWaiting, settle } from './dropWaiting';
import { cutOff, edited, editing, interrupt, withoutCutOff } from './interrupt';
import { isNewer } from './isNewer';
import { step, type QueueStep } from './step';

const nothing: Message = { text: '', urgency: 'polite' };

export function announced(state: QueueState, entry: WaitingMessage): QueueStep {
  const { text, id, topic, closes } = entry.message;
  const isKnown = id !== undefined && (state.begunIds.includes(id) || state.waiting.some((w) => w.message.id === id));
  // An empty text would be in the history and Repeat would say it. Apps without types may pass a value that is not a
  // string.
  if (isKnown || typeof text !== 'string' || text.trim() === '') return step(state, settle(entry, 'dropped'));
  const ends = [topic, closes].flat();
  const isOver = (w: WaitingMessage) =>
    w.kind === 'event' &&
    ((w.message.topic !== undefined && ends.includes(w.message.topic)) ||
      (w.voiced === 'again' && isNewer(entry.message, w.message)));
  return andThen(dropWaiting(state, isOver), (fresh) => step({ ...fresh, waiting: [...fresh.waiting, entry] }));
}

export function echoed(state: QueueState, event: Extract<QueueEvent, { type: 'echoed' }>, at: number): QueueStep {
  const message = event.cause === 'payer' ? { topic: 'answer', ...event.message } : event.message;
  const entry: WaitingMessage = { key: event.key, message, since: at, kind: 'echo' };
  const cannotSpeak = state.captures > 0 || state.page === 'hidden' || state.channels.voice === 'off';
  if (cannotSpeak) return step(state, settle(entry, 'dropped'));
  const { topic } = entry.message;
  const isReplaced = (one: WaitingMessage) => one.kind === 'echo' && topic !== undefined && one.message.topic === topic;
  const isAnswer = (one: WaitingMessage) => one.kind === 'echo' && one.message.topic !== undefined;
  // A message announced since the payer's last press belongs to that press, so the echo of the press waits for it.
  const isEarlier = ({ since }: WaitingMessage) => event.pressedAt === undefined || since < event.pressedAt;
  const isOver = (one: WaitingMessage) => isReplaced(one) || (event.cause === 'payer' && isEarlier(one));
  const isCutOff = state.current !== null && isOver(state.current);
  return andThen(
    topic === editing ? edited(state) : step(state),
    (next) => (isCutOff ? cutOff(next, entry) : step(next)),
    // The payer's input discards older echoes about controls, but not the app's live texts, which have no topic.
    (next) => dropWaiting(next, (one) => isAnswer(one) && isOver(one)),
    (next) => step({ ...next, waiting: event.cause === 'payer' ? [entry, ...next.waiting] : [...next.waiting, entry] }),
  );
}

export function repeatAsked(
  state: QueueState,
  event: Extract<QueueEvent, { type: 'repeat-asked' }>,
  at: number,
): QueueStep {
  const last = lastBegun(state);
  const entry: WaitingMessage = { key: event.key, message: last ?? nothing, since: at, kind: 'repeat' };
  if (last === undefined) return andThen(interrupt(state), (quiet) => step(quiet, settle(entry, 'dropped')));
  const isSaid = (w: WaitingMessage) => w.kind !== 'event' || (w.voiced === 'again' && w.message === last);
  return andThen(
    interrupt(state),
    (quiet) => dropWaiting(quiet, isSaid),
    (fresh) => step({ ...withoutCutOff(fresh), waiting: [entry, ...fresh.waiting] }),
  );
}

function lastBegun({ current, history }: QueueState): Message | undefined {
  return current && current.kind !== 'echo' ? current.message : history.at(-1)?.message;
}
