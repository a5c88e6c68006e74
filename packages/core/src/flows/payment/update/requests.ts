import { isHeldByServer } from '../state';
import { attemptOf, changeAttempt, nextTurn, type Draft } from './draft';
import { tellTabs } from './tabs';

/** The requests to the server about a payment. */

/** The only request that charges. */
export function requestPayment(draft: Draft, paymentId: string): void {
  const { order } = draft.memory.current;
  const send = attemptOf(draft, paymentId).sends + 1;
  changeAttempt(draft, paymentId, { request: 'out', sends: send });
  tellTabs(draft, order.id, paymentId);
  draft.effects.push({ type: 'send', paymentId, order, send });
}

/** Returns the turn by which the answer is recognized. */
export function requestCheck(draft: Draft, paymentId: string): number {
  const turn = nextTurn(draft);
  draft.effects.push({ type: 'ask', paymentId, turn });
  return turn;
}

/** Only if the server still holds the payment. */
export function requestCancel({ memory, effects, facts }: Draft, by: 'payer' | 'page'): void {
  if (facts.canCancelAtServer && isHeldByServer(memory.current))
    effects.push({ type: 'cancel-at-server', paymentId: memory.current.paymentId, by });
}
