import {
  canRetry,
  isFinal,
  lookupOf,
  newPaymentMemory,
  paymentFlow,
  paymentIdOf,
  reviewOf,
  type PaymentEffect,
  type PaymentMemory,
  type PaymentFlowEvent,
  type PaymentNeed,
  type StoredIds,
} from '@payaloud/core/internal/payment';
import { noFacts, order } from './createPurePage';
import { answersTo, foundIn, sent, turnsOfServer } from './modelServer';
import { tickMs, type Action, type ModelRules, type Pending, type Tab, type World } from './modelTypes';

export function firstWorld(rules: ModelRules): World {
  const empty: World = {
    now: 0,
    tabs: [],
    writes: [],
    lock: null,
    server: {},
    requests: [],
    isSignedOut: false,
    sessionTurns: rules.sessionTurns ?? 0,
    lives: 0,
    ids: 0,
    presses: rules.presses,
    reloads: rules.reloads,
    kills: rules.kills ?? 0,
  };
  let world = empty;
  for (let at = 0; at < rules.tabs; at += 1) world = openTab(world, at, rules);
  return world;
}

/** Everything that can happen next. */
export function actionsIn(world: World, rules: ModelRules): readonly Action[] {
  const actions: Action[] = [{ name: 'tick', next: tick(world) }];
  const add = (name: string, next: World) => actions.push({ name, next });
  for (const [at, tab] of world.tabs.entries()) {
    const tell = (event: PaymentFlowEvent) => dispatch(world, at, event, rules);
    if (tab.seen < world.writes.length) add(`${at} reads`, withTab(world, at, { ...tab, seen: tab.seen + 1 }));
    for (const event of pressesIn(tab, world)) {
      add(`${at} ${event}`, { ...tell({ type: event }), presses: world.presses - 1 });
    }
    if (world.reloads > 0)
      add(`${at} reload`, { ...openTab(endTab(world, at), at, rules), reloads: world.reloads - 1 });
    for (const [index, pending] of tab.pending.entries()) {
      const others = tab.pending.filter((_, other) => other !== index);
      for (const [name, event] of answersTo(pending, tab, world, rules)) {
        const isHeld = event.type === 'locked' && event.lock === 'held';
        const base = isHeld ? { ...world, lock: { life: tab.life, until: null } } : world;
        add(`${at} ${name}`, dispatch(withTab(base, at, { ...tab, pending: others }), at, event, rules));
      }
    }
    for (const need of paymentFlow.needs(tab.flow)) {
      if (need.type === 'lookup') {
        const { paymentId, turn } = need;
        for (const found of [world.isSignedOut ? ('signed-out' as const) : foundIn(world), null]) {
          add(`${at} ${found ? 'found' : 'not told'}`, tell({ type: 'looked-up', paymentId, turn, found }));
        }
      }
      if (need.type !== 'timer') continue;
      const began = tab.timers[need.key] ?? world.now;
      const { type } = need.event;
      const isAwaitingTabs = type === 'tabs-awaited';
      const ticks = isAwaitingTabs ? (rules.tabsTicks ?? Math.ceil(need.afterMs / tickMs)) : 0;
      // Other timers can have any length: their order does not affect money.
      if (world.now - began >= ticks) add(`${at} ${type}`, tell(need.event));
    }
  }
  if (canBeKilled(world)) add('kill', kill(world, rules));
  actions.push(...turnsOfServer(world));
  for (const [id, status] of Object.entries(world.server)) {
    if (status === 'travelling') add(`${id} arrives`, { ...world, server: { ...world.server, [id]: 'working' } });
    if (status !== 'working') continue;
    for (const verdict of ['paid', 'declined'] as const) {
      add(`${id} ${verdict}`, { ...world, server: { ...world.server, [id]: verdict } });
    }
  }
  return actions;
}

/**
 * Two ids of the order that may both be charged. The only assumption about the server is that it charges an id at most
 * once.
 */
export function doubleCharge(world: World): string | null {
  const open = Object.entries(world.server).filter(([, status]) => status !== 'declined');
  return open.length > 1 ? `open at once: ${open.map(([id, status]) => `${id} ${status}`).join(', ')}` : null;
}

/** A tab that waits for nothing and offers no press that helps. */
export function stuckTab(world: World): string | null {
  for (const { flow, pending } of world.tabs) {
    const { current } = flow;
    const isOver = isFinal(current) || current.status === 'review';
    const isAwaited = pending.some(({ type }) => type !== 'news') || paymentFlow.needs(flow).some(isAwaitedNeed);
    if (!isOver && !isAwaited) return `stuck: ${JSON.stringify(current)}`;
  }
  return null;
}

function isAwaitedNeed(need: PaymentNeed): boolean {
  return need.type === 'lookup' || need.type === 'timer';
}

function pressesIn({ flow }: Tab, { presses }: World) {
  const { current } = flow;
  if (presses === 0) return [];
  if (current.status === 'review') return ['pay', 'cancel'] as const;
  if (current.status === 'unknown' && current.canSendAgain) return ['send-again'] as const;
  if (current.status === 'undoable') return ['undo'] as const;
  return canRetry(current) ? (['retry'] as const) : [];
}

function openTab(world: World, at: number, rules: ModelRules): World {
  const life = world.lives;
  const flow = newPaymentMemory(order, rules.isAskedFirst ? lookupOf(order) : reviewOf(order));
  const tab: Tab = { life, flow, pending: [], timers: {}, seen: 0 };
  const tabs = [...world.tabs];
  tabs[at] = tab;
  // A newly opened page reads the writes that are old enough, like the others.
  return dispatch({ ...world, lives: life + 1, tabs }, at, { type: 'watched' }, rules);
}

/** A killed browser needs seconds to open again. By then, each of its requests has arrived, or never will. */
function canBeKilled({ kills, server }: World): boolean {
  return kills > 0 && !Object.values(server).includes('travelling');
}

/** Opens the tabs again in a browser that has lost what they stored. */
function kill(world: World, rules: ModelRules): World {
  const { tabs, kills } = world;
  let next: World = { ...world, kills: kills - 1, writes: [], lock: null };
  for (const at of tabs.keys()) next = openTab(next, at, rules);
  return next;
}

function endTab(world: World, at: number): World {
  return world.lock?.life === world.tabs[at]?.life ? { ...world, lock: null } : world;
}

function withTab(world: World, at: number, tab: Tab): World {
  const tabs = [...world.tabs];
  tabs[at] = tab;
  return { ...world, tabs };
}

function tick(world: World): World {
  const now = world.now + 1;
  const { lock } = world;
  return { ...world, now, lock: lock?.until != null && lock.until <= now ? null : lock };
}

function readBy(tab: Tab, world: World, rules: ModelRules): StoredIds {
  const ids = { latest: null as string | null, paid: null as string | null, left: null as string | null };
  for (const [index, { as, paymentId, life, at }] of world.writes.entries()) {
    if (life === tab.life || index < tab.seen || at + rules.lagTicks <= world.now) ids[as] = paymentId;
  }
  return ids;
}

interface Updated {
  readonly flow: PaymentMemory;
  readonly effects: readonly PaymentEffect[];
  readonly timerKeys: readonly string[];
}

type Update = typeof paymentFlow.update;
const updates = new WeakMap<Update, WeakMap<PaymentMemory, Map<string, Updated>>>();

/**
 * A tab's flow after an event. Remembered, because most actions of one tab can happen before or after those of another,
 * and so arrive with the same flow and the same facts.
 */
function updateOnce(tab: Tab, event: PaymentFlowEvent, world: World, rules: ModelRules): Updated {
  const update = rules.update ?? paymentFlow.update;
  const stored = readBy(tab, world, rules);
  const undoMs = rules.undo === 'window' ? 5_000 : 0;
  const ofUpdate = updates.get(update) ?? new WeakMap<PaymentMemory, Map<string, Updated>>();
  updates.set(update, ofUpdate);
  const ofFlow = ofUpdate.get(tab.flow) ?? new Map<string, Updated>();
  ofUpdate.set(tab.flow, ofFlow);
  const key = `${world.now} ${stored.latest} ${stored.paid} ${undoMs} ${rules.isAskedFirst} ${JSON.stringify(event)}`;
  const known = ofFlow.get(key);
  if (known) return known;
  const now = world.now * tickMs;
  const { state, effects } = update(tab.flow, event, {
    ...noFacts,
    now: { monotonic: now, wall: now },
    stored: { [order.id]: stored },
    undoMs,
    canLookUp: rules.isAskedFirst ?? false,
    canCancelAtServer: false,
  });
  // The limit of half an hour is never reached here. After it, the payer's press or a woken page still triggers a
  // check.
  const flow = { ...state, polling: { ...state.polling, spentMs: 0, nextDelayMs: 1_000 } };
  const timerKeys = paymentFlow.needs(state).flatMap(({ key, type }) => (type === 'timer' ? [key] : []));
  const made = { flow, effects, timerKeys };
  ofFlow.set(key, made);
  return made;
}

function dispatch(world: World, at: number, event: PaymentFlowEvent, rules: ModelRules): World {
  let next = world;
  const queue = [event];
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    const tab = next.tabs[at] as Tab;
    const { flow, effects, timerKeys } = updateOnce(tab, current, next, rules);
    const timers = Object.fromEntries(timerKeys.map((key) => [key, tab.timers[key] ?? next.now]));
    next = withTab(next, at, { ...tab, flow, timers });
    for (const effect of effects) next = carryOut(next, at, effect, rules, queue);
  }
  return next;
}

function carryOut(
  world: World,
  at: number,
  effect: PaymentEffect,
  rules: ModelRules,
  queue: PaymentFlowEvent[],
): World {
  const tab = world.tabs[at] as Tab;
  const pend = (pending: Pending) => withTab(world, at, { ...tab, pending: [...tab.pending, pending] });
  switch (effect.type) {
    case 'say':
    case 'tell': {
      const { order, opensPay } = effect.about;
      if (effect.type === 'tell' || effect.as === 'offer')
        queue.push({ type: 'delivered', order, hearing: 'heard', opensPay });
      return world;
    }
    case 'create-id':
      queue.push({ type: 'id-created', paymentId: `p${world.ids}` });
      return { ...world, ids: world.ids + 1 };
    case 'lock':
      return pend({ type: 'lock', paymentId: effect.paymentId });
    case 'unlock': {
      const until = world.now + Math.ceil(effect.afterMs / tickMs);
      if (world.lock?.life !== tab.life) return world;
      return { ...world, lock: effect.afterMs === 0 ? null : { life: tab.life, until } };
    }
    case 'remember':
      return {
        ...world,
        writes: [...world.writes, { as: effect.as, paymentId: effect.paymentId, life: tab.life, at: world.now }],
      };
    case 'tell-tabs': {
      if (rules.news === 'missing') return world;
      if (rules.news === 'at-once') return tellAtOnce(world, at, effect.paymentId, rules);
      const news: Pending = { type: 'news', paymentId: effect.paymentId };
      const tabs = world.tabs.map((other) => (other === tab ? tab : { ...other, pending: [...other.pending, news] }));
      return { ...world, tabs };
    }
    case 'send': {
      const { paymentId, send } = effect;
      return sent(pend({ type: 'send', paymentId, send }), tab, paymentId, send, rules);
    }
    case 'ask':
      return pend({ type: 'ask', paymentId: effect.paymentId, turn: effect.turn });
    case 'answer':
    case 'leave-review':
    case 'forget':
    case 'cancel-at-server':
    case 'open':
    case 'extend':
      return world;
  }
}

function tellAtOnce(world: World, at: number, paymentId: string, rules: ModelRules): World {
  const others = [...world.tabs.keys()].filter((other) => other !== at);
  const news: PaymentFlowEvent = { type: 'news', orderId: order.id, paymentId };
  return others.reduce((next, other) => dispatch(next, other, news, rules), world);
}

/** Describes the state of each tab for printing. */
export function summaryOf(world: World): string {
  return world.tabs.map(({ flow }) => `${flow.current.status} ${paymentIdOf(flow.current) ?? ''}`).join(' | ');
}
