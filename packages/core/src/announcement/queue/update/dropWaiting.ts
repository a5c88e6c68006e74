import type { Delivery } from '../../message';
import type { QueueEffect } from '../effects';
import type { QueueState, WaitingMessage } from '../state';

export function dropWaiting(
  state: QueueState,
  isOver: (w: WaitingMessage) => boolean,
  effects: QueueEffect[],
): QueueState {
  const over = state.waiting.filter(isOver);
  if (over.length === 0) return state;
  effects.push(...over.map((w) => settle(w, w.voiced === 'again' ? 'interrupted' : 'dropped')));
  return { ...state, waiting: state.waiting.filter((w) => !isOver(w)) };
}

export function dropStale(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const isStale = ({ message, since }: WaitingMessage) =>
    message.staleAfterMs !== undefined && at - since > message.staleAfterMs;
  return dropWaiting(state, isStale, effects);
}

export function settle({ key, message }: WaitingMessage, delivery: Delivery): QueueEffect {
  return { type: 'settle', key, message, delivery };
}
