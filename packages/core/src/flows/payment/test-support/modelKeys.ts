import type { PaymentMemory } from '@payaloud/core/internal/payment';
import { tickMs, type ModelRules, type Pending, type Tab, type World } from './modelTypes';

/** Equal for worlds with the same future: times relative to now, no counters, and two tabs in either order. */
export function keyOf(world: World, rules: ModelRules): string {
  const { tabs } = world;
  const [one, other] = tabs.map((tab) => tabKeyOf(tab, world.now, rules));
  // Tabs that differ have an order of their own. Only for equal ones does the rest of the world decide.
  if (tabs.length !== 2 || one === undefined || other === undefined || one < other)
    return keyInOrder(world, tabs, rules);
  const swapped = keyInOrder(world, tabs.toReversed(), rules);
  if (one !== other) return swapped;
  const key = keyInOrder(world, tabs, rules);
  return key < swapped ? key : swapped;
}

function keyInOrder(world: World, tabs: readonly Tab[], rules: ModelRules): string {
  const { now, lock } = world;
  const tabOf = (life: number) => tabs.findIndex((tab) => tab.life === life);
  const writes = world.writes.map(
    ({ as, paymentId, life, at }) => `${as} ${paymentId} ${tabOf(life)} ${Math.min(now - at, rules.lagTicks)}`,
  );
  const held = lock && `${tabOf(lock.life)} ${lock.until === null ? null : lock.until - now}`;
  return [
    ...tabs.map((tab) => tabKeyOf(tab, now, rules)),
    numberOf(`${writes.join()} | ${held}`),
    serverKeyOf(world.server),
    requestsKeyOf(world, tabOf),
    world.isSignedOut,
    world.sessionTurns,
    world.presses,
    world.reloads,
    world.kills,
  ].join();
}

function requestsKeyOf({ requests }: World, tabOf: (life: number) => number): number {
  const keys = requests.map(
    ({ life, paymentId, send, fate, isAfterEnd }) => `${tabOf(life)} ${paymentId} ${send} ${fate} ${isAfterEnd}`,
  );
  return numberOf(keys.sort().join());
}

/** Most actions change one tab and take no time, so that the keys of the others are known. */
const tabKeys = new WeakMap<Tab, { readonly now: number; readonly key: string }>();

function tabKeyOf(tab: Tab, now: number, rules: ModelRules): string {
  const known = tabKeys.get(tab);
  if (known?.now === now) return known.key;
  const { flow, pending, timers, seen } = tab;
  const { number, stored, turn } = flowKeyOf(flow);
  const longest = (rules.tabsTicks ?? 5) + rules.lagTicks;
  const ages = stored.map((at) => (at === null ? null : Math.min(now - at, rules.lagTicks)));
  const awaitingTabs = Object.entries(timers).flatMap(([timer, at]) =>
    timer.startsWith('tabs-awaited') ? [Math.min(now - at, longest)] : [],
  );
  const asked = pending.map((one) => pendingKeyOf(one, turn)).sort();
  const key = `${number} ${numberOf(`${asked.join()} | ${ages.join()} | ${awaitingTabs.join()}`)} ${seen}`;
  tabKeys.set(tab, { now, key });
  return key;
}

function pendingKeyOf(pending: Pending, turn: number): string {
  const { type, paymentId } = pending;
  if (type === 'ask') return `${type} ${paymentId} ${pending.turn === turn}`;
  return type === 'send' ? `${type} ${paymentId} ${pending.send}` : `${type} ${paymentId}`;
}

interface FlowKey {
  /** The same for flows that differ at most in their times and counters. */
  readonly number: number;
  /** When each attempt was stored, in ticks. */
  readonly stored: readonly (number | null)[];
  readonly turn: number;
}

/** Most actions leave a flow as it is, and writing it as JSON is slow. */
const flowKeys = new WeakMap<PaymentMemory, FlowKey>();

function flowKeyOf(flow: PaymentMemory): FlowKey {
  const known = flowKeys.get(flow);
  if (known) return known;
  const { polling, lookup, turns: _turns, shown: _shown, heard, offered, ...rest } = flow;
  const stored = Object.values(rest.attempts).map(({ storedAt }) => (storedAt === null ? null : storedAt / tickMs));
  const attempts = Object.entries(rest.attempts).map(([id, { storedAt: _at, heldSince: _held, ...attempt }]) => [
    id,
    attempt,
  ]);
  const json = JSON.stringify([
    { ...rest, attempts, heard: heard !== null, offered: offered !== null },
    [
      lookup?.phase,
      polling.paymentId,
      polling.isAwaitingReply,
      polling.waitMs !== null,
      polling.checkedId,
      Math.min(polling.unansweredChecks, 2),
      Math.min(polling.notFoundChecks, 3),
      Math.min(polling.actionChecks, 3),
    ],
  ]);
  const key = { number: numberOf(json), stored, turn: polling.turn };
  flowKeys.set(flow, key);
  return key;
}

const serverKeys = new WeakMap<World['server'], number>();

function serverKeyOf(server: World['server']): number {
  const key = serverKeys.get(server) ?? numberOf(JSON.stringify(server));
  serverKeys.set(server, key);
  return key;
}

/** Few texts repeat in hundreds of thousands of keys. Their numbers keep the keys short. */
const numbers = new Map<string, number>();

function numberOf(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}
