import { money } from '@payaloud/core/money';
import type { PaymentEvent } from '../events';
import { needsOf } from '../needs';
import { arrivals, wanderings, withStatus } from './modelProvider';
import { put, readingOf, readList, dispatch } from './modelServer';
import { price, type ModelRules, type OutCall, type ProviderObject, type World } from './world';

export interface Action {
  readonly name: string;
  readonly next: World;
}

/** In ms. Longer than every patience of the server. */
export const longTime = 73 * 3_600_000;

/** Everything that can happen next. */
export function actionsIn(world: World, rules: ModelRules): readonly Action[] {
  const { stored, objects, calls, backup, isRecovering } = world;
  const actions: Action[] = [];
  const add = (name: string, next: World) => {
    if (next !== world) actions.push({ name, next });
  };
  if (isRecovering) add('the list is read', readList(world, rules));
  for (const pageId of ['p', 'q', 'r'].slice(0, rules.pages)) {
    add(`${pageId} pays`, put(world, pageId, rules));
    const paymentId = stored.names[pageId];
    if (paymentId && !isRecovering)
      add(`${pageId} cancels`, dispatch(world, paymentId, { type: 'cancel-asked' }, rules));
  }
  for (const call of calls) for (const { name, next } of fatesOf(call, world, rules)) add(name, next);
  for (const object of objects) {
    for (const status of wanderings(object, world, rules)) {
      const isContrary = world.isContrary || object.status === 'paid';
      add(`${object.ref} becomes ${status}`, { ...withStatus(world, object, status), isContrary });
    }
    for (const status of object.seen) {
      const event: PaymentEvent = { type: 'noted', ref: object.ref, reading: readingOf(status) };
      if (!isRecovering) add(`note: ${object.ref} ${status}`, dispatch(world, object.paymentId, event, rules));
    }
    for (const event of isRecovering ? [] : refundNotes(object, rules))
      add(`note: ${object.ref} refunds ${event.refundId}`, dispatch(world, object.paymentId, event, rules));
  }
  for (const [paymentId, state] of Object.entries(stored.rows)) {
    const [need] = needsOf(state);
    if (isRecovering) continue;
    if (rules.refunds === 'asked') {
      for (const refundId of ['r1', 'r2']) {
        const amount = money(price.minorUnits / 2 + 1, price.currency);
        add(
          `${paymentId} refund ${refundId}`,
          dispatch(world, paymentId, { type: 'refund-asked', refundId, amount }, rules),
        );
      }
    }
    if (!need) continue;
    // A lease that is over means that a process died or was paused.
    const cost = state.call ? 1 : 0;
    if (world.losses + cost <= rules.losses) {
      const spent = cost ? { ...world, losses: world.losses + cost } : world;
      add(`${paymentId} is due`, dispatch(spent, paymentId, { type: 'due' }, rules, need.at));
      if (state.status === 'open') add('p pays after the lease', put(spent, 'p', rules, need.at));
    }
    if (world.losses < rules.losses) {
      const spent = { ...world, losses: world.losses + 1 };
      add(`${paymentId} is long due`, dispatch(spent, paymentId, { type: 'due' }, rules, need.at + longTime));
    }
  }
  if (rules.backup === 'restored') {
    if (backup === null) add('backup', { ...world, backup: stored });
    if (backup !== null && backup !== 'used')
      add('restore', { ...world, stored: backup, backup: 'used', isRecovering: true });
  }
  return actions;
}

/** Everything that can happen to a call. */
function fatesOf(call: OutCall, world: World, rules: ModelRules): Action[] {
  const { effect, paymentId, isAwaited, answer } = call;
  const name = `${paymentId} ${effect.type}`;
  const without = { ...world, calls: world.calls.filter((one) => one !== call) };
  const fates: Action[] = [];
  if (!answer) {
    for (const arrival of arrivals(world, call, rules))
      fates.push({ name: `${name} ${arrival.name}`, next: arrival.next });
  } else {
    fates.push({ name: `${name} is answered`, next: dispatch(without, paymentId, eventOf(call, rules), rules) });
    // A provider that cannot tell is asked for as long as the server is patient.
    if (answer.kind === 'none' || (answer.kind === 'refund' && answer.refund === 'pending')) {
      const next = dispatch(without, paymentId, eventOf(call, rules), rules, longTime);
      fates.push({ name: `${name} is answered at last`, next });
    }
  }
  if (!isAwaited || !('turn' in effect) || world.losses >= rules.losses) return fates;
  // Nobody waits any more. A request that was sent may still arrive, except that a late reading changes nothing.
  const canArrive = !answer && effect.type !== 'read';
  const ghosts = world.calls.map((one) => (one === call ? { ...call, isAwaited: false } : one));
  const left = { ...(canArrive ? { ...world, calls: ghosts } : without), losses: world.losses + 1 };
  fates.push({ name: `${name} dies`, next: left });
  const late: PaymentEvent = { type: 'unanswered', turn: effect.turn };
  fates.push({ name: `${name} times out`, next: dispatch(left, paymentId, late, rules) });
  // After a long time, for what gives up.
  fates.push({ name: `${name} times out at last`, next: dispatch(left, paymentId, late, rules, longTime) });
  return fates;
}

/** The webhooks that may tell of the refunds of an object. No call has turn 0. */
export function refundNotes({ refunds }: ProviderObject, { provider }: ModelRules) {
  const done = provider === 'webhook' ? Object.keys(refunds) : [];
  return done.map((refundId) => ({ type: 'refund-read', turn: 0, refundId, refund: 'done' }) as const);
}

export function eventOf({ effect, answer }: OutCall, { paidBy }: ModelRules): PaymentEvent {
  const turn = 'turn' in effect ? effect.turn : 0;
  switch (answer?.kind) {
    case 'opened':
      return { type: 'opened', turn, ref: answer.ref, paidBy };
    case 'object':
      return { type: 'read', turn, ref: answer.ref, reading: readingOf(answer.status) };
    case 'refund':
      return {
        type: 'refund-read',
        turn,
        refundId: 'refundId' in effect ? effect.refundId : '',
        refund: answer.refund,
      };
    case 'none':
    case undefined:
      return { type: 'unanswered', turn };
  }
}
