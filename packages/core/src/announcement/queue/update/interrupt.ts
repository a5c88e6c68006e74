import type { QueueEffect } from '../effects';
import type { QueueState, WaitingMessage } from '../state';
import { dropWaiting } from './dropWaiting';
import { voiceEnded } from './voiceEnded';

/** The topic of an echo of typed or deleted characters. */
export const editing = 'editing';

/** Ends the page voice. A screen reader cannot be stopped from a page. */
export function interrupt(state: QueueState, effects: QueueEffect[]): QueueState {
  if (!state.current?.voice) return state;
  effects.push({ type: 'silence', key: state.current.key });
  return voiceEnded(state, 'interrupted');
}

/** Ends the page voice for an answer to a later press. Some messages are then said again. */
export function cutOff(state: QueueState, { message }: WaitingMessage, effects: QueueEffect[]): QueueState {
  const { current } = state;
  const again = current?.voice && current.kind === 'event' ? current.message.again : undefined;
  const quiet = interrupt(state, effects);
  if (!quiet.current || !again || (message.topic === editing && again.unless === 'newer-or-edited')) return quiet;
  return { ...quiet, current: { ...quiet.current, isCutOff: true } };
}

/** The payer corrects what an error or a read-back was about, so it is not said again. */
export function edited(state: QueueState, effects: QueueEffect[]): QueueState {
  const isEdited = ({ message }: WaitingMessage) => message.again?.unless === 'newer-or-edited';
  const { current } = state;
  const kept = current?.isCutOff && isEdited(current) ? { ...state, current: { ...current, isCutOff: false } } : state;
  return dropWaiting(kept, (one) => one.voiced === 'again' && isEdited(one), effects);
}

/** Silences the voice, and all that it was going to say. New messages still reach the regions and the history. */
export function stop(state: QueueState, effects: QueueEffect[]): QueueState {
  const quiet = interrupt(state, effects);
  const rest = dropWaiting(quiet, (one) => one.kind !== 'event' || one.voiced === 'again', effects);
  return {
    ...rest,
    current: rest.current && { ...rest.current, isCutOff: false },
    waiting: rest.waiting.map((one) => ({ ...one, voiced: 'silent' })),
  };
}
