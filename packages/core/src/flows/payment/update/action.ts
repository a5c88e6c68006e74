import { answerPress } from './announce';
import { isSameAction } from './applyOutcome';
import { nextTurn, type Draft, type EventHandlers } from './draft';
import { checkNow } from './polling';

/** Leads the payer to the bank, for example, and back. */
export const actionHandlers: EventHandlers<'perform-action' | 'opened' | 'returned'> = {
  'perform-action'(draft) {
    const { memory, effects } = draft;
    const { current } = memory;
    if (current.status !== 'action-required') return;
    const { action, paymentId } = current;
    if (memory.opening && isSameAction(memory.opening.action, action)) return answerPress(draft, 'still-going');
    const turn = nextTurn(draft);
    memory.opening = { turn, action };
    effects.push({ type: 'open', paymentId, action, turn });
  },

  opened(draft, { turn, how }) {
    const { memory } = draft;
    if (memory.opening?.turn === turn) memory.opening = null;
    // A page that is navigating away has not come back.
    if (how === 'left') return rememberLeaving(draft);
    // The action is still required, and the server is asked, so a failed action loses nothing.
    if (how === 'failed') answerPress(draft, 'still-unknown');
    returnFromAction(draft);
  },

  returned: returnFromAction,
};

/** Asks now. Apps that leave for the bank never report the payer's return, so nothing may wait for such a report. */
export function checkWithoutReturn(draft: Draft): void {
  draft.memory.opening = null;
  checkNow(draft);
}

/** The page that the bank leads back to must not send the payer to the bank again before the server has heard of the answer. */
function rememberLeaving({ memory: { current }, effects }: Draft): void {
  if (current.status !== 'action-required') return;
  effects.push({ type: 'remember', as: 'left', orderId: current.order.id, paymentId: current.paymentId });
}

function returnFromAction(draft: Draft): void {
  draft.memory.polling.isAfterReturn = true;
  checkWithoutReturn(draft);
}
