import type { Delivery } from '../../message';
import type { QueueEffect } from '../effects';
import type { QueueState, WaitingMessage } from '../state';
import { step, type QueueStep } from './step';

export function dropWaiting(state: QueueState, isOver: (w: WaitingMessage) => boolean): QueueStep {
  const over = state.waiting.filter(isOver);
  if (over.length === 0) return step(state);
  const ends = over.map((w) => settle(w, w.voiced === 'again' ? 'interrupted' : 'dropped'));
  return step({ ...state, waiting: state.waiting.filter((w) => !isOver(w)) }, ...ends);
}

export function dropStale(state: QueueState, at: number): QueueStep {
  const isStale = ({ message, since }: WaitingMessage) =>
    message.staleAfterMs !== undefined && at - since > message.staleAfterMs;
  return dropWaiting(state, isStale);
}

export function settle({ key, message }: WaitingMessage, delivery: Delivery): QueueEffect {
  return { type: 'settle', key, message, delivery };
}
