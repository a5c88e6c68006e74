import { stepTo, type Flow } from '../../flow';
import { isSameOrder } from '../payment/state';
import type { CheckoutEffect } from './effects';
import type { CheckoutEvent, CheckoutFacts } from './events';
import type { CheckoutProblem } from './reasons';
import type { CheckoutOrder, CheckoutState, EditableStep } from './state';

const step = stepTo<CheckoutState, CheckoutEffect>;
type Decision = ReturnType<typeof step>;

/**
 * The order of a checkout's steps. Each step that is needed comes once, and again only if its subject has changed: a new total or
 * payee voids the warning and the confirmation, an attempt that charged nothing voids the confirmation alone. Everything that the
 * payer entered stays. An order that has a payment already goes straight to it.
 */
export const checkoutFlow: Flow<CheckoutState, CheckoutEvent, CheckoutFacts, CheckoutEffect> = {
  name: 'checkout',
  needs: () => [],
  update(before, event, facts) {
    const state = before.hasActed || !isOfPayer(event) ? before : { ...before, hasActed: true };
    switch (event.type) {
      case 'started':
        return state.turn === 0 ? goOn(state, facts) : step(state);
      case 'amount-sent':
        return state.status === 'amount' ? openOrder(state, event.amount) : step(state);
      case 'order-opened':
        if (state.status !== 'opening' || event.turn !== state.turn) return step(state);
        return goOn({ ...withOrder(state, event.order), payments: 'none' }, facts);
      case 'order-not-opened':
        if (state.status !== 'opening' || event.turn !== state.turn) return step(state);
        return explain({ ...state, status: 'amount' }, event.isSignedOut ? 'signed-out' : 'order-not-opened');
      case 'order-set':
        return setOrder(state, event.order, facts);
      case 'order-looked-up':
        if (state.status !== 'looking-up' || event.turn !== state.turn) return step(state);
        return goOn({ ...state, payments: event.hasPayment ? 'found' : 'none' }, facts);
      case 'methods-changed':
        return changeMethods(state, facts);
      case 'method-sent':
        if (state.status !== 'method') return step(state);
        return goOn({ ...state, methodId: event.methodId }, facts);
      case 'warning-passed':
        return state.status === 'warning' ? goOn({ ...state, isWarned: true }, facts) : step(state);
      case 'policy-told':
        if (state.status !== 'asking-policy' || event.turn !== state.turn) return step(state);
        if (event.isNeeded) return step({ ...state, status: 'identity', problem: null });
        return goOn({ ...state, proof: { type: 'not-needed' } }, facts);
      case 'policy-unknown':
        if (state.status !== 'asking-policy' || event.turn !== state.turn) return step(state);
        return explain(state, event.isSignedOut ? 'signed-out' : 'policy-unknown');
      case 'policy-asked':
        return state.status === 'asking-policy' && state.problem ? askPolicy(state) : step(state);
      case 'confirmed':
        // A confirmation of an order that has changed meanwhile proves nothing about this one.
        if (state.status !== 'identity' || !isSame(state.order, event.order)) return step(state);
        return goOn({ ...state, proof: { type: 'confirmed', confirmationId: event.confirmationId } }, facts);
      case 'edited':
        return facts.payment === 'idle' ? edit(state, event.step, facts) : step(state);
      case 'payment-not-charged':
        return step(state.proof?.type === 'confirmed' ? { ...state, proof: null } : state);
      case 'payment-offered':
        if (state.status !== 'payment' || facts.payment !== 'idle') return step(state);
        return goOn({ ...state, payments: 'none' }, facts);
    }
  },
};

/** True if a warning and a confirmation of one order hold for the other. */
function isSame(one: CheckoutOrder | null, other: CheckoutOrder | null): boolean {
  return one === null || other === null ? one === other : isSameOrder(one, other);
}

function isWarningDue({ warning = [] }: CheckoutOrder): boolean {
  return warning.length > 0;
}

function isOfPayer({ type }: CheckoutEvent): boolean {
  return (
    type === 'amount-sent' ||
    type === 'method-sent' ||
    type === 'warning-passed' ||
    type === 'confirmed' ||
    type === 'edited'
  );
}

/** Shows the first step that is needed and not done. */
function goOn(before: CheckoutState, facts: CheckoutFacts): Decision {
  const state = { ...before, problem: null };
  if (state.order === null) return step({ ...state, status: facts.isAmountOpen ? 'amount' : 'opening' });
  if (state.payments === 'found') return step({ ...state, status: 'payment' });
  const next = nextStep(state, state.order, facts);
  // The payment looks the order up itself.
  if (state.payments === 'unknown' && next !== 'payment') return lookUp(state, state.order);
  if (next === 'method' && facts.methods === 'none') return explain({ ...state, status: next }, 'no-method');
  return next === 'asking-policy' ? askPolicy(state) : step({ ...state, status: next });
}

function nextStep(state: CheckoutState, order: CheckoutOrder, facts: CheckoutFacts) {
  if (facts.methods === 'none' || (facts.methods === 'asked' && state.methodId === null)) return 'method';
  if (isWarningDue(order) && !state.isWarned) return 'warning';
  return facts.asksWhoPays && state.proof === null ? 'asking-policy' : 'payment';
}

function lookUp(state: CheckoutState, order: CheckoutOrder): Decision {
  const turn = state.turn + 1;
  return step({ ...state, status: 'looking-up', turn }, { type: 'look-up-order', turn, order });
}

function openOrder(state: CheckoutState, amount: Extract<CheckoutEffect, { type: 'open-order' }>['amount']): Decision {
  const turn = state.turn + 1;
  return step({ ...state, status: 'opening', problem: null, turn }, { type: 'open-order', turn, amount });
}

function askPolicy(state: CheckoutState): Decision {
  if (state.order === null) return step(state);
  const turn = state.turn + 1;
  const asking = { ...state, status: 'asking-policy' as const, problem: null, turn };
  return step(asking, { type: 'ask-policy', turn, order: state.order });
}

function explain(state: CheckoutState, problem: CheckoutProblem): Decision {
  const next = { ...state, problem };
  // A page that opens announces nothing.
  return problem === 'no-method' && !state.hasActed ? step(next) : step(next, { type: 'say-problem', problem });
}

/** Goes on once something can pay, and stops a payer whom nothing lets pay any more. */
function changeMethods(state: CheckoutState, facts: CheckoutFacts): Decision {
  const canPay = facts.methods !== 'none';
  const isStuck = state.status === 'method' && state.problem === 'no-method';
  const isOpen = state.status === 'method' || (state.status === 'payment' && facts.payment === 'idle');
  return isOpen && isStuck === canPay ? goOn(state, facts) : step(state);
}

/** The app's order. One that changes while it is being charged, or after that, is not asked about again. */
function setOrder(state: CheckoutState, order: CheckoutOrder | null, facts: CheckoutFacts): Decision {
  if (state.order === order || facts.payment === 'underway') return step(state);
  if (facts.payment === 'paid' && order?.id === state.order?.id) return step(state);
  const next = withOrder(state, order);
  if (isSame(state.order, order)) return isWarningMissed(next) ? goOn(next, facts) : step(next);
  // Before these steps the payer has confirmed nothing, and the total is named by the steps to come.
  if (state.order === null || state.status === 'amount' || state.status === 'looking-up') return goOn(next, facts);
  const shown = state.status === 'method' ? step({ ...next, status: 'method' }) : goOn(next, facts);
  // The payment says its new total itself.
  if (order === null || shown.state.status === 'payment') return shown;
  const isConfirmationVoid = state.proof?.type === 'confirmed';
  return step(shown.state, { type: 'say-new-total', order, isConfirmationVoid }, ...shown.effects);
}

/** True if the app asks for a warning after the payer has come past its place. */
function isWarningMissed({ status, order, isWarned, payments }: CheckoutState): boolean {
  const isPast = status === 'asking-policy' || status === 'identity' || status === 'payment';
  return isPast && payments !== 'found' && order !== null && isWarningDue(order) && !isWarned;
}

function withOrder(state: CheckoutState, order: CheckoutOrder | null): CheckoutState {
  if (isSame(state.order, order)) return { ...state, order };
  const payments = state.order?.id === order?.id ? state.payments : 'unknown';
  return { ...state, order, payments, isWarned: false, proof: null };
}

/** Going back keeps what was chosen, and voids only what a new choice may change. */
function edit(state: CheckoutState, edited: EditableStep, facts: CheckoutFacts): Decision {
  if (state.status === 'opening') return step(state);
  if (edited === 'amount') {
    if (!facts.isAmountOpen) return step(state);
    return step({ ...withOrder(state, null), status: 'amount', problem: null });
  }
  if (state.order === null || facts.methods === 'unneeded') return step(state);
  return facts.methods === 'none' ? goOn(state, facts) : step({ ...state, status: 'method', problem: null });
}
