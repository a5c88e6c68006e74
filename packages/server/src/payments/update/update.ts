import type { PaymentEvent, PaymentFacts } from '../events';
import { unchanged, type PaymentStep } from './become';
import { applyAnswer, applyNotice } from './applyReading';
import { applyVerdict } from './charge';
import { missAnswer, resume } from './clock';
import { askRefund, readRefund } from './refunds';
import { becomeListed, becomeOpened, cancel, readAnswer, request } from './requests';
import type { PaymentState } from '../state';

/**
 * Decides about one event. Events may come twice, late and in any order: an answer counts as an answer only if its turn is the turn of
 * the call that is out.
 */
export function update(state: PaymentState, event: PaymentEvent, facts: PaymentFacts): PaymentStep {
  const { now } = facts;
  switch (event.type) {
    case 'requested':
      return request(state, event.paidBy, now);
    case 'cancel-asked':
      return cancel(state, now);
    case 'asked':
      return readAnswer(state, now);
    case 'refund-asked':
      return askRefund(state, event.refundId, event.amount, now);
    case 'opened':
      return becomeOpened(state, event.ref, event.paidBy, now);
    case 'read':
      return state.call?.turn === event.turn
        ? applyAnswer(state, event.ref, event.reading, facts)
        : applyNotice(state, event.ref, event.reading, facts);
    case 'refund-read':
      return readRefund(state, event, now);
    case 'unanswered':
      return state.call?.turn === event.turn ? missAnswer(state, facts) : unchanged(state);
    case 'noted':
      return applyNotice(state, event.ref, event.reading, facts);
    case 'listed':
      return becomeListed(state, event.ref, facts);
    case 'reviewed':
      return applyVerdict(state, event.verdict, facts);
    case 'due':
      return resume(state, facts);
  }
}
