import {
  checkoutFlow,
  newCheckout,
  type CheckoutEvent,
  type CheckoutFacts,
  type CheckoutOrder,
  type CheckoutState,
} from '@payaloud/core/internal/checkout';
import { isSameOrder } from '@payaloud/core/internal/payment';
import { money } from '@payaloud/core/money';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

type Update = typeof checkoutFlow.update;

const order: fc.Arbitrary<CheckoutOrder> = fc.record({
  id: fc.constantFrom('17', '18'),
  amount: fc.constantFrom(money(2350, 'USD'), money(2825, 'USD')),
  payee: fc.constantFrom('Corner Cafe', 'Anna Li'),
  warning: fc.constantFrom([], ['new-payee' as const]),
});
const facts: fc.Arbitrary<CheckoutFacts> = fc.record({
  isAmountOpen: fc.boolean(),
  methods: fc.constantFrom('unneeded' as const, 'settled' as const, 'asked' as const, 'none' as const),
  asksWhoPays: fc.boolean(),
  payment: fc.constantFrom('idle' as const, 'idle' as const, 'underway' as const, 'paid' as const),
});
/** An answer to the latest request, or to the one before. */
type Play = (state: CheckoutState) => CheckoutEvent;
const late = fc.boolean().map((isLate) => (state: CheckoutState) => state.turn - (isLate ? 1 : 0));
/** The event that the step waits for, because a history of random events seldom comes to the payment. */
const onward: fc.Arbitrary<Play> = order.map((next) => (state: CheckoutState): CheckoutEvent => {
  const { turn } = state;
  switch (state.status) {
    case 'amount':
    case 'payment':
      return { type: 'order-set', order: next };
    case 'opening':
      return { type: 'order-opened', turn, order: next };
    case 'looking-up':
      return { type: 'order-looked-up', turn, hasPayment: false };
    case 'method':
      return { type: 'method-sent', methodId: 'visa' };
    case 'warning':
      return { type: 'warning-passed' };
    case 'asking-policy':
      return { type: 'policy-told', turn, isNeeded: true };
    case 'identity':
      return { type: 'confirmed', order: state.order ?? next, confirmationId: 'c1' };
  }
});
const play: fc.Arbitrary<Play> = fc.oneof(
  { arbitrary: onward, weight: 9 },
  fc
    .constantFrom<CheckoutEvent>(
      { type: 'started' },
      { type: 'amount-sent', amount: null },
      { type: 'order-set', order: null },
      { type: 'method-sent', methodId: 'visa' },
      { type: 'methods-changed' },
      { type: 'warning-passed' },
      { type: 'policy-asked' },
      { type: 'edited', step: 'amount' },
      { type: 'edited', step: 'method' },
      { type: 'payment-not-charged' },
      { type: 'payment-offered' },
    )
    .map((event) => () => event),
  order.map((set) => () => ({ type: 'order-set' as const, order: set })),
  fc.tuple(late, order).map(([turnOf, opened]) => (state: CheckoutState): CheckoutEvent => {
    return { type: 'order-opened', turn: turnOf(state), order: opened };
  }),
  fc.tuple(late, fc.boolean()).map(([turnOf, isSignedOut]) => (state: CheckoutState): CheckoutEvent => {
    return { type: 'order-not-opened', turn: turnOf(state), isSignedOut };
  }),
  fc.tuple(late, fc.boolean()).map(([turnOf, isSignedOut]) => (state: CheckoutState): CheckoutEvent => {
    return { type: 'policy-unknown', turn: turnOf(state), isSignedOut };
  }),
  fc.tuple(late, fc.boolean()).map(([turnOf, isNeeded]) => (state: CheckoutState): CheckoutEvent => {
    return { type: 'policy-told', turn: turnOf(state), isNeeded };
  }),
  fc.tuple(late, fc.boolean()).map(([turnOf, hasPayment]) => (state: CheckoutState): CheckoutEvent => {
    return { type: 'order-looked-up', turn: turnOf(state), hasPayment };
  }),
  // The payer confirms the order that is shown, or one that was shown before.
  fc.option(order).map((other) => (state: CheckoutState): CheckoutEvent => {
    const confirmed = other ?? state.order;
    return confirmed ? { type: 'confirmed', order: confirmed, confirmationId: 'c1' } : { type: 'started' };
  }),
);

/** The order whose warning the payer passed, the order that the server took a confirmation of, and the order that has a payment. */
interface Seen {
  warned: CheckoutOrder | null;
  proven: CheckoutOrder | null;
  foundId: string | null;
}

const isSame = (one: CheckoutOrder | null, other: CheckoutOrder | null) =>
  one !== null && other !== null && isSameOrder(one, other);

function note(seen: Seen, before: CheckoutState, event: CheckoutEvent, payment: CheckoutFacts['payment']) {
  if (event.type === 'warning-passed' && before.status === 'warning') seen.warned = before.order;
  if (event.type === 'confirmed' && before.status === 'identity') seen.proven = event.order;
  const isAnswer = event.type === 'policy-told' && event.turn === before.turn && before.status === 'asking-policy';
  if (isAnswer && !event.isNeeded) seen.proven = before.order;
  const isFound = event.type === 'order-looked-up' && event.turn === before.turn && before.status === 'looking-up';
  if (isFound && event.hasPayment) seen.foundId = before.order?.id ?? null;
  if (event.type === 'payment-offered' && before.status === 'payment' && payment === 'idle') seen.foundId = null;
  if (event.type === 'payment-not-charged' && before.proof?.type === 'confirmed') seen.proven = null;
}

const asksAgain: ReadonlySet<CheckoutState['status']> = new Set(['warning', 'asking-policy', 'identity']);

/** Plays events, and returns what was wrong in a payment step. */
function simulate(update: Update, given: CheckoutFacts, plays: readonly (readonly [Play, CheckoutFacts['payment']])[]) {
  const broken: string[] = [];
  const seen: Seen = { warned: null, proven: null, foundId: null };
  let state = newCheckout;
  for (const [next, payment] of plays) {
    const event = next(state);
    // Nothing is charged before the step that charges.
    const now = { ...given, payment: state.status === 'payment' ? payment : ('idle' as const) };
    const before = state;
    note(seen, before, event, now.payment);
    const { state: after, effects } = update(before, event, now);
    state = after;
    if (state.order?.id !== seen.foundId) seen.foundId = null;
    if (effects.length > 1 && effects.some(({ type }) => type === 'open-order')) broken.push('opens beside others');
    if (now.payment === 'underway' && state.status !== 'payment') broken.push('left while it charges');
    if (now.payment === 'paid' && event.type === 'edited' && state.status !== before.status)
      broken.push('edited after it was paid');
    if (state.status === 'method' && given.methods === 'unneeded') broken.push('asks how to pay without a method');
    if (state.status === 'method' && given.methods === 'none' && state.problem !== 'no-method')
      broken.push('offers nothing, and does not say so');
    if (seen.foundId !== null) {
      if (asksAgain.has(state.status)) broken.push('asks about a paid order');
      continue;
    }
    const isOffered = event.type === 'payment-offered' && now.payment === 'idle';
    const isShownStill = before.status === 'payment' && !isOffered;
    if (state.status !== 'payment' || (isShownStill && state.order === before.order)) continue;
    if (state.order === null) broken.push('pays no order');
    if (given.methods === 'asked' && state.methodId === null) broken.push('pays by no method');
    if (given.methods === 'none') broken.push('pays though nothing can');
    if ((state.order?.warning ?? []).length > 0 && !isSame(seen.warned, state.order)) broken.push('pays unwarned');
    // A refusal takes the confirmation. The next try asks for one again, before it is offered.
    const isRefused = isShownStill && isSame(before.order, state.order);
    if (given.asksWhoPays && !isRefused && !isSame(seen.proven, state.order)) broken.push('pays unconfirmed');
  }
  return broken;
}

const history = fc.array(
  fc.tuple(
    play,
    facts.map(({ payment }) => payment),
  ),
  { maxLength: 40, size: 'max' },
);

function check(update: Update, law?: string) {
  const property = fc.property(facts, history, (given, plays) => {
    const broken = simulate(update, given, plays).filter((name) => law === undefined || name === law);
    if (broken.length > 0) throw new Error(broken.join('; '));
  });
  return fc.check(property, runs(20_261_129, 10));
}

describe('the order of a checkout’s steps', () => {
  it('pays no order before each step that is needed was done for exactly this order', () => {
    const { failed, counterexample, errorInstance } = check(checkoutFlow.update);
    expect(failed, `${JSON.stringify(counterexample)}\n${String(errorInstance)}`).toBe(false);
  });

  const bugs: Record<string, Update> = {
    'pays unconfirmed': (state, event, now) => {
      const isOfAnother = event.type === 'confirmed' && state.order !== null;
      return checkoutFlow.update(state, isOfAnother ? { ...event, order: state.order } : event, now);
    },
    'pays unwarned': (state, event, now) => {
      const step = checkoutFlow.update(state, event, now);
      return { ...step, state: { ...step.state, isWarned: step.state.isWarned || state.isWarned } };
    },
    'asks about a paid order': (state, event, now) => {
      const isFound = event.type === 'order-looked-up';
      return checkoutFlow.update(state, isFound ? { ...event, hasPayment: false } : event, now);
    },
    'pays by no method': (state, event, now) => checkoutFlow.update(state, event, { ...now, methods: 'settled' }),
    'pays though nothing can': (state, event, now) => {
      return checkoutFlow.update(state, event, now.methods === 'none' ? { ...now, methods: 'unneeded' } : now);
    },
    'asks how to pay without a method': (state, event, now) => {
      return checkoutFlow.update(state, event, now.methods === 'unneeded' ? { ...now, methods: 'settled' } : now);
    },
    'offers nothing, and does not say so': (state, event, now) => {
      const isEdit = event.type === 'edited' && event.step === 'method' && now.methods === 'none';
      return checkoutFlow.update(state, event, isEdit ? { ...now, methods: 'asked' } : now);
    },
    'left while it charges': (state, event, now) => {
      return checkoutFlow.update(state, event, now.payment === 'underway' ? { ...now, payment: 'idle' } : now);
    },
    'edited after it was paid': (state, event, now) => {
      return checkoutFlow.update(state, event, now.payment === 'paid' ? { ...now, payment: 'idle' } : now);
    },
  };

  it.each(Object.keys(bugs))('finds a planted bug: %s', (name) => {
    expect(check(bugs[name] ?? checkoutFlow.update, name).failed).toBe(true);
  });
});
