import { isUnderway, paymentIdOf, type PaymentState } from '../state';
import { answerPress } from './announce';
import { isSending } from './charges';
import type { Draft, EventHandlers } from './draft';
import { requestCheck } from './requests';

const firstDelayMs = 1_000;
const maxDelayMs = 30_000;
/** After ten minutes a delay is this part of the time before, so that an open page asks a hundred times a day and never stops. */
const partOfTime = 20;

/** Decides when the server is asked about the current payment. */
export const pollingHandlers: EventHandlers<'check-due'> = {
  'check-due'(draft, { turn }) {
    if (draft.memory.polling.turn === turn) startCheck(draft);
  },
};

/** Starts to ask when only the server knows the result, and stops when the result is known. */
export function setPolling(draft: Draft): void {
  if (changePolledPayment(draft)) startCheck(draft);
}

/** Starts with a pause, because the server has just reported the payment. */
export function pollLater(draft: Draft): void {
  if (changePolledPayment(draft) && draft.memory.polling.paymentId !== null) draft.memory.polling.waitMs = firstDelayMs;
}

/** The payer wants to know how the payment stands. */
export function checkForPayer(draft: Draft): void {
  const { memory } = draft;
  memory.polling.isAskedByPayer = isPolled(memory.current) && isUnderway(memory.current);
  if (isSending(draft, paymentIdOf(memory.current))) answerPress(draft, 'still-going');
  else checkNow(draft);
}

/** Polling begins anew, with its shortest delays. */
export function checkNow(draft: Draft): void {
  const { polling } = draft.memory;
  polling.nextDelayMs = firstDelayMs;
  polling.spentMs = 0;
  startCheck(draft);
}

export function waitForNextCheck(polling: Draft['memory']['polling']): void {
  polling.waitMs = Math.max(polling.nextDelayMs, polling.spentMs / partOfTime);
  polling.spentMs += polling.waitMs;
  polling.nextDelayMs = Math.min(polling.nextDelayMs * 2, maxDelayMs);
}

function startCheck(draft: Draft): void {
  const { polling } = draft.memory;
  if (polling.paymentId === null || polling.isAwaitingReply) return;
  polling.isAwaitingReply = true;
  polling.waitMs = null;
  polling.turn = requestCheck(draft, polling.paymentId);
}

/** Polls about the current payment from now on, or about none. Returns true if that is a change. */
function changePolledPayment(draft: Draft): boolean {
  const { memory } = draft;
  const paymentId = paymentIdOf(memory.current);
  const isWanted = memory.watchers > 0 && isPolled(memory.current) && !isSending(draft, paymentId);
  const wanted = isWanted ? paymentId : null;
  if (wanted === memory.polling.paymentId) return false;
  memory.polling = {
    ...memory.polling,
    paymentId: wanted,
    isAwaitingReply: false,
    waitMs: null,
    nextDelayMs: firstDelayMs,
    spentMs: 0,
  };
  return true;
}

/** True if only the server knows what happens next. */
function isPolled(state: PaymentState): boolean {
  if (state.status === 'processing') return state.phase !== 'claiming';
  return state.status === 'unknown' || state.status === 'action-required';
}
