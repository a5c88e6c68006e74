import { paymentFlow } from '@payaloud/core/internal/payment';
import { describe, expect, it } from 'vitest';
import { firstSeed, isSoak, numRuns } from '../../../../../test/laws';
import { keyOf } from './test-support/modelKeys';
import { unpaidAndSent } from './test-support/modelServer';
import type { ModelRules, World } from './test-support/modelTypes';
import { actionsIn, doubleCharge, firstWorld, stuckTab, summaryOf } from './test-support/modelWorld';

/** Two tabs and one order: the largest rules that a search can explore completely, or nearly. */
const plain: ModelRules = {
  tabs: 2,
  locks: 'held',
  news: 'missing',
  lagTicks: 0,
  undo: 'none',
  presses: 3,
  reloads: 0,
};
/** So many that each planted bug is found: 1,000 are too few. */
const maxStates = isSoak ? 3 * numRuns : 1_500;

interface Found {
  readonly states: number;
  readonly isComplete: boolean;
  /** The first fault found, with the actions that lead to it. */
  readonly fault: string | null;
  readonly ends: ReadonlySet<string>;
}

/** Explores breadth first, so that the path to a fault is a shortest one. */
function search(rules: ModelRules, most = maxStates, start = firstWorld(rules)): Found {
  const seen = new Set([keyOf(start, rules)]);
  const queue: ({ readonly world: World; readonly way: Way | null } | null)[] = [{ world: start, way: null }];
  const ends = new Set<string>();
  for (let at = 0; at < queue.length; at += 1) {
    const taken = queue[at];
    if (!taken) continue;
    // Frees the memory of a world that was explored.
    queue[at] = null;
    const { world, way } = taken;
    ends.add(summaryOf(world));
    const fault = faultIn(world);
    if (fault) return { states: seen.size, isComplete: false, fault: `${fault}, by ${wayOf(way)}`, ends };
    if (seen.size >= most) continue;
    for (const { name, next } of actionsIn(world, rules)) {
      const key = keyOf(next, rules);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ world: next, way: { name, before: way } });
    }
  }
  return { states: seen.size, isComplete: seen.size < most, fault: null, ends };
}

function faultIn(world: World): string | null {
  return doubleCharge(world) ?? unpaidAndSent(world) ?? stuckTab(world);
}

interface Way {
  readonly name: string;
  readonly before: Way | null;
}

function wayOf(way: Way | null): string {
  const names: string[] = [];
  for (let at = way; at; at = at.before) names.unshift(at.name);
  return names.join(' › ');
}

/** Random walks, which go farther than the search. */
function walk(rules: ModelRules, walks: number, steps: number, start = firstWorld(rules)): string | null {
  let random = 2349 + firstSeed;
  const pick = (count: number) => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((random / 2 ** 32) * count);
  };
  for (let count = 0; count < walks; count += 1) {
    let world = start;
    const names: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      const actions = actionsIn(world, rules);
      const { name, next } = actions[pick(actions.length)] as (typeof actions)[number];
      names.push(name);
      world = next;
      const fault = faultIn(world);
      if (fault) return `${fault}, by ${names.join(' › ')}`;
    }
  }
  return null;
}

/** The world after these actions. Throws if one cannot happen. */
function worldAfter(rules: ModelRules, names: readonly string[]): World {
  return names.reduce((world, name) => {
    const action = actionsIn(world, rules).find((one) => one.name === name);
    if (!action) throw new Error(`${name} cannot happen`);
    return action.next;
  }, firstWorld(rules));
}

const worlds: readonly [string, ModelRules][] = [
  ['with locks', plain],
  ['with locks and a storage that lags', { ...plain, lagTicks: 2 }],
  ['with locks, news and a reload', { ...plain, news: 'told', reloads: 1, presses: 2 }],
  ['with locks and a window for undo', { ...plain, undo: 'window' }],
  ['without locks', { ...plain, locks: 'missing' }],
  ['without locks, with a storage that lags', { ...plain, locks: 'missing', lagTicks: 2 }],
  [
    'without locks, with a storage that lags and a reload',
    { ...plain, locks: 'missing', lagTicks: 2, reloads: 1, presses: 2 },
  ],
  [
    'without locks, with a storage that lags, undo and news',
    { ...plain, locks: 'missing', lagTicks: 2, undo: 'window', news: 'told', presses: 2 },
  ],
  [
    'without locks, with a storage that lags, news and a reload',
    { ...plain, locks: 'missing', lagTicks: 2, news: 'told', reloads: 1, presses: 3 },
  ],
  ['with locks, asking first, and a browser that is killed', { ...plain, isAskedFirst: true, kills: 1, presses: 2 }],
  [
    'without locks, asking first, with a storage that lags and a browser that is killed',
    { ...plain, locks: 'missing', lagTicks: 2, isAskedFirst: true, kills: 1, presses: 2 },
  ],
];

describe('a search through everything that can happen to one order in two tabs', () => {
  it.each(worlds)('finds no second open send and no payer without an answer, %s', (name, rules) => {
    const { states, isComplete, fault, ends } = search(rules);
    console.log(`${name}: ${states} states${isComplete ? ', to the end' : ''}, ${ends.size} pairs of statuses`);
    expect(fault).toBeNull();
    expect(states).toBeGreaterThanOrEqual(maxStates);
  });
});

describe('a search to the end', () => {
  it.each([
    ['with locks', { ...plain, presses: 2 }],
    // Two presses make 160,000 worlds, so this case only runs in long runs.
    ['without locks, with a storage that lags', { ...plain, locks: 'missing', lagTicks: 2, presses: isSoak ? 2 : 1 }],
  ] as const)('finds no second open send and no payer without an answer, %s', (name, rules) => {
    const { states, isComplete, fault } = search(rules, 3_000_000);
    console.log(`${name}, ${rules.presses} presses: ${states} states, to the end`);
    expect([fault, isComplete]).toEqual([null, true]);
  });
});

const ticks = (count: number) => Array.from({ length: count }, () => 'tick');
const sentWithLock = ['0 pay', '0 held'];
const sentWithoutLock = ['0 pay', '0 no lock', ...ticks(5), '0 tabs-awaited'];

/**
 * The payer may be signed out, and in again, when any request arrives. With two tabs the search begins when the first request is on its
 * way: so 12,000 states reach a page that takes every 401 for "not paid", and 25,000 from the start do not (3 December 2026).
 */
const sessions: readonly [string, ModelRules, readonly string[]][] = [
  ['one tab', { ...plain, tabs: 1, sessionTurns: 1, presses: 2 }, []],
  ['one tab and a reload', { ...plain, tabs: 1, sessionTurns: 2, reloads: 1, presses: 2 }, []],
  ['two tabs with locks', { ...plain, news: 'at-once', sessionTurns: 2, presses: 2 }, sentWithLock],
  [
    'two tabs without locks',
    { ...plain, news: 'at-once', locks: 'missing', sessionTurns: 2, presses: 2 },
    sentWithoutLock,
  ],
  ['two tabs and a reload', { ...plain, news: 'at-once', sessionTurns: 1, reloads: 1, presses: 2 }, sentWithLock],
  [
    'two tabs that ask first',
    { ...plain, news: 'at-once', isAskedFirst: true, sessionTurns: 2, presses: 2 },
    ['0 found', ...sentWithLock],
  ],
];

function searchSession(rules: ModelRules, begun: readonly string[]): Found {
  if (isSoak) return search(rules, 300_000);
  return search(rules, begun.length > 0 ? 12_000 : 25_000, worldAfter(rules, begun));
}

const twoTabs: ModelRules = { ...plain, news: 'at-once', sessionTurns: 2 };

/** A second tab has sent the payment of the first again, whose request is still on its way. */
function sentTwice(rules: ModelRules): World {
  const asked = ['1 answer', '1 check-due', '1 answer', '1 check-due', '1 answer'];
  const again = ['1 send-again', '1 refused', ...ticks(5), '1 tabs-awaited'];
  return worldAfter(rules, ['0 pay', '0 held', ...asked, ...again]);
}

describe('a search through every order of requests and of a session that ends', () => {
  it.each(sessions)('finds nothing called "not paid" that may be charged, with %s', (name, rules, begun) => {
    const { states, isComplete, fault, ends } = searchSession(rules, begun);
    console.log(`a session that ends, ${name}: ${states} states${isComplete ? ', to the end' : ''}`);
    expect(fault).toBeNull();
    // A payer whose first request is refused hears so.
    expect([...ends].some((end) => end.includes('failed'))).toBe(true);
  });

  it('notices a page that takes every 401 for "not paid"', () => {
    const trusting: typeof paymentFlow.update = (flow, event, facts) => {
      const isSignedOut = event.type === 'replied' && event.outcome?.kind === 'failed';
      // Another reason, of which the page does not know that it is about one request.
      const outcome = { kind: 'failed', reason: 'other' } as const;
      return paymentFlow.update(flow, isSignedOut ? { ...event, outcome } : event, facts);
    };
    // A second tab without locks, or with a reload, has more histories, and needs more states.
    for (const [name, rules, begun] of [...sessions.slice(0, 3), ...sessions.slice(-1)])
      expect(searchSession({ ...rules, update: trusting }, begun).fault, name).toMatch(/^called not paid/);
  });

  it('notices a page that does not hear that another tab sent its payment', () => {
    const deaf: typeof paymentFlow.update = (flow, event, facts) => {
      const step = paymentFlow.update(flow, event, facts);
      if (event.type !== 'news') return step;
      const attempts = Object.entries(step.state.attempts).map(([id, one]) => [id, { ...one, isSentElsewhere: false }]);
      return { ...step, state: { ...step.state, attempts: Object.fromEntries(attempts) } };
    };
    expect(search(twoTabs, maxStates, sentTwice(twoTabs)).fault).toBeNull();
    const broken = { ...twoTabs, update: deaf };
    expect(search(broken, maxStates, sentTwice(broken)).fault).toMatch(/^called not paid/);
  });
});

describe('random walks through events of one order in three tabs', () => {
  it.each(worlds)('find no second open send and no payer without an answer, %s', (_name, rules) => {
    const farther = { ...rules, tabs: 3, presses: 8, reloads: rules.reloads * 2 };
    expect(walk(farther, isSoak ? numRuns / 50 : 10, 120)).toBeNull();
  });
});

describe('a payment that is sent again while the lock of an attempt that was given up is still asked for', () => {
  it('asks for a lock of its own', () => {
    const rules = { ...plain, news: 'told', presses: 4 } as const;
    const given = [
      '0 pay',
      '0 held',
      '1 pay',
      '1 news',
      '1 answer',
      '1 check-due',
      '1 answer',
      '1 check-due',
      '1 answer',
    ];
    const late = ['1 send-again', '1 refused', '1 refused'];
    for (let count = 1; count <= late.length; count += 1)
      expect(stuckTab(worldAfter(rules, [...given, ...late.slice(0, count)]))).toBeNull();
  });
});

describe('the search', () => {
  const withoutLocks = { ...plain, locks: 'missing', lagTicks: 2 } as const;

  it('notices a tab that does not wait for ids that others stored', () => {
    expect(search({ ...withoutLocks, tabsTicks: 0 }).fault).toMatch(/^open at once/);
  });

  it('notices a tab that waits less than twice the lag', () => {
    expect(search({ ...withoutLocks, tabsTicks: 2 }).fault).toMatch(/^open at once/);
  });

  it('notices a tab that sends although another was faster', () => {
    const deaf: typeof paymentFlow.update = (flow, event, facts) => {
      const isBlind = event.type === 'tabs-awaited' || event.type === 'locked';
      const stored = { 'order-1': { latest: null, paid: null, left: null } };
      return paymentFlow.update(flow, event, isBlind ? { ...facts, stored } : facts);
    };
    // The first of the worlds that are searched to the end.
    expect(search({ ...plain, presses: 2, update: deaf }, 3_000_000).fault).toMatch(/^open at once/);
    expect(search({ ...withoutLocks, update: deaf }).fault).toMatch(/^open at once/);
  });

  it('notices a lock that is released before others can read the stored id', () => {
    const hasty: typeof paymentFlow.update = (flow, event, facts) => {
      const { state, effects } = paymentFlow.update(flow, event, facts);
      return { state, effects: effects.map((e) => (e.type === 'unlock' ? { ...e, afterMs: 0 } : e)) };
    };
    expect(search({ ...plain, lagTicks: 2, update: hasty }, 60_000).fault).toMatch(/^open at once/);
  });

  it('notices a tab that overwrites a newer id with an older one when it yields', () => {
    const rude: typeof paymentFlow.update = (flow, event, facts) => {
      const { state, effects } = paymentFlow.update(flow, event, facts);
      const { current } = state;
      const hasYielded = current.status === 'processing' && current.phase === 'checking' && current !== flow.current;
      if (!hasYielded) return { state, effects };
      const { paymentId, order } = current;
      return { state, effects: [...effects, { type: 'remember', as: 'latest', orderId: order.id, paymentId }] };
    };
    // Declined in one tab, retried there, then pressed in a second tab that cannot read the retry yet.
    const first = ['0 pay', '0 no lock', ...ticks(5), '0 tabs-awaited', 'p0 arrives', 'p0 declined', '0 reply'];
    const second = ['0 retry', '0 pay', '0 no lock', '1 pay', '1 no lock', ...ticks(5), '0 tabs-awaited', '0 reload'];
    const rules = { ...withoutLocks, presses: 8, reloads: 2 };
    expect(walk(rules, isSoak ? 400 : 100, 60, worldAfter(rules, [...first, ...second]))).toBeNull();
    const broken = { ...rules, update: rude };
    expect(walk(broken, 3_000, 60, worldAfter(broken, [...first, ...second]))).toMatch(/^open at once/);
  });

  it('notices a page that does not ask about its order when it opens after its browser was killed', () => {
    expect(search({ ...plain, kills: 1, presses: 2 }, 30_000).fault).toMatch(/^open at once/);
  });

  it('notices a page that believes that nothing was paid while its server does not tell', () => {
    const hasty: typeof paymentFlow.update = (flow, event, facts) => {
      const isUntold = event.type === 'looked-up' && event.found === null;
      const none = { paymentId: null, outcome: { kind: 'not-found' } } as const;
      return paymentFlow.update(flow, isUntold ? { ...event, found: none } : event, facts);
    };
    const rules = { ...plain, isAskedFirst: true, kills: 1, presses: 2, update: hasty };
    expect(search(rules, 60_000).fault).toMatch(/^open at once/);
  });

  it('notices a page that does not ask after a lost reply', () => {
    const idle: typeof paymentFlow.update = (flow, event, facts) => {
      const { state, effects } = paymentFlow.update(flow, event, facts);
      return { state, effects: effects.filter(({ type }) => type !== 'ask') };
    };
    expect(search({ ...plain, update: idle }).fault).toMatch(/^stuck/);
  });
});
