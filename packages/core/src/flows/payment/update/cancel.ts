import { isEnd } from '../outcome';
import { isHeldByPage, paymentIdOf } from '../state';
import { answerPress } from './announce';
import { takeAnswer } from './answers';
import { cancelAttempt } from './attempt';
import { takeLostReply } from './checks';
import type { EventHandlers } from './draft';
import { enter } from './enter';
import { adoptLatest } from './follow';
import { requestCancel } from './requests';
import { endReview, endUndo } from './transitions';

/** Undo and Cancel: by the page before anything was sent, then by the server as long as it holds the payment. */
export const cancelHandlers: EventHandlers<'undo' | 'cancel' | 'cancel-doubted' | 'cancel-answered' | 'window-over'> = {
  undo(draft) {
    const { current } = draft.memory;
    if (isHeldByPage(current)) cancelAttempt(draft);
    else if (current.status === 'undoable') requestCancel(draft, 'payer');
  },

  cancel(draft) {
    // Another tab may have started to pay, so "nothing was charged" might be wrong.
    adoptLatest(draft);
    const { current } = draft.memory;
    if (isHeldByPage(current)) cancelAttempt(draft);
    else if (current.status === 'review') enter(draft, endReview(current, 'cancelled'));
    else requestCancel(draft, 'payer');
  },

  'cancel-doubted': (draft) => answerPress(draft, 'cancel-again'),

  'cancel-answered'(draft, { paymentId, by, isLate, outcome }) {
    const before = draft.memory.current;
    const isLost = outcome === null || outcome.kind === 'unknown';
    if (isLost && !isLate && paymentIdOf(before) === paymentId) takeLostReply(draft, outcome);
    else if (outcome && (!isLate || isEnd(outcome))) takeAnswer(draft, paymentId, outcome);
    const isOpen = before.status === 'undoable' || before.status === 'action-required';
    const isUnchanged = isOpen && before.paymentId === paymentId && draft.memory.current === before;
    if (by === 'payer' && isUnchanged) answerPress(draft, 'still-going');
  },

  // The server's window. The page's own ends with `undo-over`.
  'window-over'(draft, { paymentId }) {
    const { current } = draft.memory;
    if (paymentIdOf(current) === paymentId) enter(draft, endUndo(current), 'undo-ended');
  },
};
