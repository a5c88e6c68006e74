import { answerOf } from '../answers';
import { needsOf } from '../needs';
import { holdsOrder, isLive, refundedOf, type PaymentState } from '../state';
import { eventOf, longTime, refundNotes } from './modelActions';
import { arrivals, refusal, withStatus } from './modelProvider';
import { readingOf, readList, dispatch } from './modelServer';
import { price, type ModelRules, type ObjectStatus, type ProviderObject, type World } from './world';

/** A fault that no moment may show, or null. */
export function faultIn(world: World, rules: ModelRules): string | null {
  const { stored, objects, calls, isContrary, isRecovering, broken } = world;
  if (broken) return broken;
  const isSure = rules.closing === 'sure' && !isContrary;
  const charges = objects.filter(isCharge);
  if (isSure && charges.length > 1) return `two charges: ${charges.map(({ ref }) => ref).join()}`;
  for (const object of objects) if (givenBack(object) > price.minorUnits) return `too much given back: ${object.ref}`;
  const { slot, rows, notices, names } = stored;
  if (slot !== null && !(rows[slot] && holdsOrder(rows[slot]))) return 'the slot has no owner';
  for (const id of Object.values(names)) if (!rows[id]) return 'an id without a payment';
  if (notices.filter((id) => id.endsWith('.paid')).length > 1) return 'fulfilled twice';
  for (const [id, state] of Object.entries(rows)) {
    if (isLive(state) && slot !== id && rules.backup === 'none') return `${id} has no slot`;
    if (state.status === 'paid' && slot !== id) return `${id} is paid without a slot`;
    if ((isLive(state) || state.status === 'refund-due') && needsOf(state).length === 0)
      return `${id} waits for nothing`;
    const mine = objects.filter(({ paymentId }) => paymentId === id);
    const refunds = 'refunds' in state ? state.refunds : [];
    if (refundedOf({ refunds }) > price.minorUnits) return `${id} promises too much`;
    const untold = refunds.find((one) => one.isLate && !notices.includes(`${id}.refund-late:${one.id}`));
    if (untold) return `nobody was told that the refund ${untold.id} is late`;
    const unknown = mine
      .flatMap((object) => Object.keys(object.refunds))
      .find((it) => !refunds.some((one) => one.id === it));
    if (unknown && rules.backup === 'none' && !isContrary) return `nobody stored the refund ${unknown}`;
    const { kind } = answerOf(state, 'order-1');
    if (isRecovering || !isSure) continue;
    if (notices.includes(`${id}.paid`) && state.status !== 'paid') return `${id} was paid, and is ${state.status}`;
    if (kind === 'succeeded' && !mine.some(({ ref, status }) => ref === state.ref && status === 'paid'))
      return `${id} is called paid`;
    if (state.status === 'paid' && !notices.includes(`${id}.paid`)) return `${id} is paid, and nobody was told`;
    const isCalledUnpaid = kind === 'declined' || kind === 'failed' || kind === 'cancelled' || kind === 'expired';
    const canPay = mine.find((object) => isPayable(object, state, calls));
    if (isCalledUnpaid && canPay) return `${id} is called ${kind}, and ${canPay.ref} can be paid`;
  }
  return null;
}

/** True if money moved, or can still move, by this object. */
function isPayable({ ref, status }: ProviderObject, state: PaymentState, calls: World['calls']): boolean {
  if (status === 'paid') return true;
  if (status === 'closed') return false;
  return ref === state.ref || calls.some(({ effect }) => effect.type === 'pay' && effect.ref === ref);
}

function isCharge(object: ProviderObject): boolean {
  return object.status === 'paid' && givenBack(object) < price.minorUnits;
}

function givenBack({ refunds }: ProviderObject): number {
  return Object.values(refunds).reduce((sum, one) => sum + one, 0);
}

/** In ms. Longer than the payer's time, and shorter than the server's patience with a provider. */
const anHour = 3_600_000;

/**
 * From here on everything works: calls arrive and are answered, webhooks come, nobody dies. Of a mute provider nothing is heard
 * any more. Returns a fault if the payer gets no answer, or the money is wrong.
 *
 * @param verdict What the bank says about each payment that it processes.
 */
export function faultAtTheEnd(start: World, rules: ModelRules, verdict: 'paid' | 'refused'): string | null {
  let world = start;
  for (let round = 0; round < 40; round += 1) {
    const before = world;
    if (world.isRecovering) world = readList(world, rules);
    world = rules.provider === 'mute' ? missCalls(world, rules) : settleCalls(world, rules, verdict);
    for (const { ref } of rules.provider === 'mute' ? [] : world.objects) {
      const object = world.objects.find((one) => one.ref === ref) as ProviderObject;
      const decided = verdict === 'paid' ? 'paid' : refusal[rules.provider];
      const next: ObjectStatus = object.status === 'processing' ? decided : object.status;
      world = next === object.status ? world : withStatus(world, object, next);
      world = dispatch(world, object.paymentId, { type: 'noted', ref, reading: readingOf(next) }, rules);
      for (const event of refundNotes(object, rules)) world = dispatch(world, object.paymentId, event, rules);
    }
    for (const id of Object.keys(world.stored.rows)) {
      const [need] = needsOf(world.stored.rows[id] as PaymentState);
      const later = rules.provider === 'mute' ? longTime : anHour;
      if (need) world = dispatch(world, id, { type: 'due' }, rules, need.at + later);
    }
    if (world === before) return faultOfEnd(world, rules);
  }
  return 'never comes to an end';
}

/** No call arrives, and each is given up after a long time. */
function missCalls(start: World, rules: ModelRules): World {
  let world: World = start.calls.length === 0 ? start : { ...start, calls: [] };
  for (const { paymentId, effect, isAwaited } of start.calls) {
    if (!isAwaited || !('turn' in effect)) continue;
    world = dispatch(world, paymentId, { type: 'unanswered', turn: effect.turn }, rules, longTime);
  }
  return world;
}

function settleCalls(start: World, rules: ModelRules, verdict: 'paid' | 'refused'): World {
  let world = start;
  for (let at = 0; at < 20; at += 1) {
    const [call] = world.calls;
    if (!call) return world;
    const [first, second] = call.answer ? [] : arrivals(world, call, rules);
    const arrived = (verdict === 'refused' ? (second ?? first) : first)?.next ?? world;
    const back = arrived.calls.find((one) => one.effect === call.effect);
    world = { ...arrived, calls: arrived.calls.filter((one) => one.effect !== call.effect) };
    if (back?.isAwaited) world = dispatch(world, call.paymentId, eventOf(back, rules), rules);
  }
  return world;
}

function faultOfEnd(world: World, rules: ModelRules): string | null {
  const { stored, objects, isContrary } = world;
  const fault = faultIn(world, rules);
  if (fault) return fault;
  const unsettled = Object.entries(stored.rows).find(([, state]) => isLive(state) || state.status === 'refund-due');
  if (unsettled) return `${unsettled[0]} stays ${unsettled[1].status}`;
  const charges = objects.filter((object) => isCharge(object) && !isReviewed(stored.rows[object.paymentId], rules));
  if (charges.length > 1) return 'two charges at the end';
  for (const { ref, paymentId } of isContrary || rules.provider === 'mute' ? [] : charges) {
    if (stored.rows[paymentId]?.status !== 'paid' || stored.rows[paymentId].ref !== ref)
      return `${ref} is charged, and the payer does not hear it`;
    if (stored.slot !== paymentId) return `${ref} is charged, and the order can be paid again`;
  }
  return null;
}

/** A doubt ends with the provider's word, so only a provider that tells nothing leaves one to a person. */
function isReviewed(state: PaymentState | undefined, { provider }: ModelRules): boolean {
  if (state?.status !== 'review') return false;
  const isDoubt = state.why === 'never-cleared' || state.why === 'never-closed';
  return provider === 'mute' || !isDoubt;
}
