import { isSameAction } from '../applyOutcome';
import { isEnd, type PayOutcome } from '../outcome';
import { paymentIdOf, type PaymentState } from '../state';
import { endUndo, loseReply, slowDown } from '../transitions';
import { answer } from './announce';
import { become } from './become';
import { isSending, type Draft, type EventHandlers } from './draft';
import { leaveForAnother, takeAnswer } from './reconcile';

/** After this many checks in a row without an answer, what the payer believes to go on may have stopped. */
const silentChecks = 2;
/** A payment that another tab has just sent may reach the server a moment after its id reaches us. */
const earlyChecks = 3;
const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
/** Afterwards only the payer, news or a woken page make it ask: a page that is left open must not poll for a day. */
const patienceMs = 30 * 60_000;

/** Follows a payment that is under way: asks what became of it, and acts for the payer where they are needed. */
export const trackingHandlers: EventHandlers<
  | 'checked'
  | 'check-due'
  | 'slow'
  | 'window-over'
  | 'taken-back'
  | 'opened'
  | 'returned'
  | 'perform-action'
  | 'check-now'
> = {
  checked(draft, { paymentId, turn, outcome }) {
    const { flow } = draft;
    const isAwaited = flow.asking.isOut && flow.asking.paymentId === paymentId && flow.asking.turn === turn;
    if (isAwaited) flow.asking = { ...flow.asking, isOut: false };
    else if (!outcome || !isEnd(outcome)) return;
    if (paymentIdOf(flow.current) === paymentId) hearOfCurrent(draft, paymentId, outcome);
    else if (outcome) takeAnswer(draft, paymentId, outcome);
    const { asking } = flow;
    if (!isAwaited || asking.turn !== turn || asking.isOut || asking.paymentId !== paymentId) return;
    const waitMs = asking.spentMs < patienceMs ? asking.nextDelayMs : null;
    flow.asking = {
      ...asking,
      waitMs,
      spentMs: asking.spentMs + (waitMs ?? 0),
      nextDelayMs: Math.min(asking.nextDelayMs * 2, longestDelayMs),
    };
  },

  'check-due'(draft, { turn }) {
    if (draft.flow.asking.turn === turn) ask(draft);
  },

  slow(draft, { paymentId }) {
    const { current } = draft.flow;
    if (paymentIdOf(current) === paymentId) become(draft, slowDown(current), 'still-processing');
  },

  'window-over'(draft, { paymentId }) {
    const { current } = draft.flow;
    if (paymentIdOf(current) === paymentId) become(draft, endUndo(current), 'undo-ended');
  },

  'taken-back'(draft, { paymentId, by, isLate, outcome }) {
    const before = draft.flow.current;
    if (outcome && (!isLate || isEnd(outcome))) takeAnswer(draft, paymentId, outcome);
    else if (!isLate && paymentIdOf(before) === paymentId) become(draft, loseReply(before));
    const isOpen = before.status === 'undoable' || before.status === 'action-required';
    const isUnchanged = isOpen && before.paymentId === paymentId && draft.flow.current === before;
    if (by === 'payer' && isUnchanged) answer(draft, 'still-going');
  },

  'perform-action'(draft) {
    const { flow, effects } = draft;
    const { current } = flow;
    if (current.status !== 'action-required') return;
    const { action, paymentId } = current;
    if (flow.opening && isSameAction(flow.opening.action, action)) return answer(draft, 'still-going');
    const turn = nextTurn(draft);
    flow.opening = { turn, action };
    effects.push({ type: 'open', paymentId, action, turn });
  },

  opened(draft, { turn, how }) {
    const { flow } = draft;
    if (flow.opening?.turn === turn) flow.opening = null;
    // A page that leaves is not back.
    if (how === 'left') return;
    // The action stays required, and the server is asked: nothing is lost by an action that failed.
    if (how === 'failed') answer(draft, 'still-unknown');
    comeBack(draft);
  },

  returned: comeBack,

  'check-now'(draft) {
    const { flow } = draft;
    flow.asking = { ...flow.asking, isForPayer: isAsked(flow.current) };
    if (isSending(draft, paymentIdOf(flow.current))) answer(draft, 'still-going');
    else hurryCheck(draft);
  },
};

/** Begins to ask when only the server knows how it goes on, and stops when it is known. */
export function follow(draft: Draft): void {
  const { flow } = draft;
  const paymentId = paymentIdOf(flow.current);
  const isWanted = flow.isWatched && isAsked(flow.current) && !isSending(draft, paymentId);
  const wanted = isWanted ? paymentId : null;
  if (wanted === flow.asking.paymentId) return;
  flow.asking = {
    ...flow.asking,
    paymentId: wanted,
    isOut: false,
    waitMs: null,
    nextDelayMs: firstDelayMs,
    spentMs: 0,
  };
  ask(draft);
}

/** A good moment to ask. An app that leaves for the bank never says that the payer is back: nobody must wait for it. */
export function hurry(draft: Draft): void {
  draft.flow.opening = null;
  hurryCheck(draft);
}

/** Asks once about a payment that has ended. */
export function askOnce(draft: Draft, paymentId: string): void {
  draft.effects.push({ type: 'ask', paymentId, turn: nextTurn(draft) });
}

export function nextTurn({ flow }: Draft): number {
  flow.turns += 1;
  return flow.turns;
}

function hurryCheck(draft: Draft): void {
  const { flow } = draft;
  flow.asking = { ...flow.asking, nextDelayMs: firstDelayMs, spentMs: 0 };
  ask(draft);
}

function ask(draft: Draft): void {
  const { flow, effects } = draft;
  const { paymentId, isOut } = flow.asking;
  if (paymentId === null || isOut) return;
  const turn = nextTurn(draft);
  flow.asking = { ...flow.asking, turn, isOut: true, waitMs: null };
  effects.push({ type: 'ask', paymentId, turn });
}

function comeBack(draft: Draft): void {
  draft.flow.asking = { ...draft.flow.asking, isBack: true };
  hurry(draft);
}

function hearOfCurrent(draft: Draft, paymentId: string, outcome: PayOutcome | null): void {
  const { flow } = draft;
  const before = flow.current;
  countAnswer(draft, paymentId, outcome);
  takeCheck(draft, paymentId, outcome);
  const isWaitedFor = flow.asking.isForPayer || (flow.asking.isBack && !outcome);
  flow.asking = { ...flow.asking, isForPayer: false, isBack: false };
  if (!isWaitedFor || flow.current !== before) return;
  answer(draft, outcome && before.status !== 'unknown' ? 'still-going' : 'still-unknown');
}

function countAnswer({ flow }: Draft, paymentId: string, outcome: PayOutcome | null): void {
  const isSame = flow.asking.counted === paymentId;
  const { silent, unseen } = isSame ? flow.asking : { silent: 0, unseen: 0 };
  flow.asking = {
    ...flow.asking,
    counted: paymentId,
    silent: outcome ? 0 : silent + 1,
    unseen: outcome?.kind === 'not-found' ? unseen + 1 : 0,
  };
}

function takeCheck(draft: Draft, paymentId: string, outcome: PayOutcome | null): void {
  const { current, asking } = draft.flow;
  const isUnseen = asking.unseen >= earlyChecks;
  if (isUnseen && leaveForAnother(draft, paymentId)) return;
  if (outcome?.kind === 'not-found' && current.status === 'processing' && !isUnseen) return;
  if (outcome) takeAnswer(draft, paymentId, outcome);
  else if (current.status === 'processing' && asking.silent >= silentChecks) become(draft, loseReply(current));
}

/** True if only the server knows how it goes on. */
function isAsked(state: PaymentState): boolean {
  if (state.status === 'processing') return state.phase !== 'claiming';
  return state.status === 'unknown' || state.status === 'action-required';
}
