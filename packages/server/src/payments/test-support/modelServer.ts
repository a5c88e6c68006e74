import type { PaymentEffect } from '../effects';
import { admit as realAdmit, newPayment, type KnownPayment } from '../admit';
import type { PaymentEvent, PaymentFacts, Reading } from '../events';
import { isLive } from '../state';
import { update as realUpdate } from '../update';
import { price, withoutTimes, type ModelRules, type ObjectStatus, type OutCall, type World } from './world';

const orderId = 'order-1';
const orderHash = 'hash-1';
const userRef = 'user-1';

/** A page asks the server to pay the order. `now`: ms after the last event. */
export function put(world: World, pageId: string, rules: ModelRules, now = 0): World {
  const { stored, isRecovering } = world;
  if (isRecovering && !rules.opensEarly) return world;
  const known = (paymentId: string | null | undefined): KnownPayment | null => {
    const state = paymentId ? stored.rows[paymentId] : undefined;
    return paymentId && state ? { paymentId, orderId, orderHash, userRef, state } : null;
  };
  const { admit = realAdmit, paidBy, payments } = rules;
  const admission = admit(
    { orderId, orderHash, userRef, paidBy },
    { now, named: known(stored.names[pageId]), holder: known(stored.slot) },
  );
  if (admission.kind === 'refused') return world;
  // Known, but nothing is decided before the list was read.
  if (admission.kind !== 'created' && isRecovering) return world;
  if (admission.kind !== 'created') {
    const { paymentId } = admission;
    const names = { ...stored.names, [pageId]: paymentId };
    const named = stored.names[pageId] === paymentId ? world : { ...world, stored: { ...stored, names } };
    return dispatch(named, paymentId, { type: 'requested', paidBy }, rules, now);
  }
  const { created } = world;
  const paymentId = ['A', 'B', 'C'][created] ?? '';
  if (created >= payments) return world;
  const rows = { ...stored.rows, [paymentId]: withoutTimes(admission.state) };
  const names = { ...stored.names, [pageId]: paymentId };
  return carryOut({ ...world, created: created + 1, stored: { ...stored, rows, names } }, paymentId, admission.effects);
}

/** One transaction of the server, and the start of the calls that it decided. `now`: ms after the last event. */
export function dispatch(world: World, paymentId: string, event: PaymentEvent, rules: ModelRules, now = 0): World {
  const { stored } = world;
  // Answers that come before the provider's list was read may belong to a history that the backup forgot.
  if (world.isRecovering) return world;
  const row = stored.rows[paymentId];
  if (!row) return event.type === 'opened' ? carryOut(world, paymentId, [{ type: 'abandon', ref: event.ref }]) : world;
  const { state, effects } = (rules.update ?? realUpdate)(row, event, factsOf(world, paymentId, now));
  if (state === row) return carryOut(world, paymentId, effects);
  const rows = { ...stored.rows, [paymentId]: withoutTimes(state) };
  return carryOut({ ...world, stored: { ...stored, rows } }, paymentId, effects);
}

function factsOf({ stored: { slot } }: World, paymentId: string, now: number): PaymentFacts {
  const owner = slot === paymentId ? 'own' : 'other';
  return { now, amount: price, slot: slot === null ? 'free' : owner };
}

function carryOut(world: World, paymentId: string, effects: readonly PaymentEffect[]): World {
  let { calls, stored, broken } = world;
  for (const effect of effects) {
    switch (effect.type) {
      case 'claim-slot':
        if (stored.slot !== null && stored.slot !== paymentId) broken = `the slot of ${stored.slot} is taken`;
        stored = { ...stored, slot: paymentId };
        break;
      case 'free-slot':
        if (stored.slot !== paymentId) broken = `${paymentId} frees a slot that is not its own`;
        stored = { ...stored, slot: otherLive(stored, paymentId) };
        break;
      case 'notify': {
        const id = `${paymentId}.${effect.news.about}`;
        if (!stored.notices.includes(id)) stored = { ...stored, notices: [...stored.notices, id].sort() };
        break;
      }
      case 'refuse':
        break;
      default:
        calls = [...calls, { paymentId, effect, isAwaited: effect.type !== 'abandon', answer: null } satisfies OutCall];
    }
  }
  const isSame = calls === world.calls && stored === world.stored && broken === world.broken;
  return isSame ? world : { ...world, stored, calls, broken };
}

function otherLive({ rows }: World['stored'], paymentId: string): string | null {
  return Object.entries(rows).find(([id, state]) => id !== paymentId && isLive(state))?.[0] ?? null;
}

/** After a restored backup: every object of the provider's list becomes a payment again. */
export function readList(world: World, rules: ModelRules): World {
  let next: World = { ...world, isRecovering: false };
  for (const { ref, paymentId } of world.objects) {
    const { stored } = next;
    const rows = { ...stored.rows, [paymentId]: stored.rows[paymentId] ?? newPayment(0) };
    next = dispatch({ ...next, stored: { ...stored, rows } }, paymentId, { type: 'listed', ref }, rules);
  }
  return next;
}

export function readingOf(status: ObjectStatus): Reading {
  switch (status) {
    case 'refused':
      return { kind: 'refused', reason: 'other' };
    case 'action':
      return { kind: 'action', action: { kind: '3-d-secure', url: 'https://bank.example/' } };
    case 'paid':
      return { kind: 'paid', charged: price };
    default:
      return { kind: status };
  }
}
