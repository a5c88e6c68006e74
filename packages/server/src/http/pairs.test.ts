import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import type { Store } from '../store/store';
import { openStore, type OpenedStore } from '../test-support/databases';
import { searchPairs, type Gate, type PairRules, type PairsFound, type Turn } from '../test-support/pairs';

const calls: readonly Gate[] = ['open', 'pay'];
const early: readonly Gate[] = ['userOf', 'body', 'orderOf'];

/** The gates of each request. In long runs both requests wait at every gate, which is 40 times as many histories. */
function gatesFor(turns: readonly Turn[]): readonly PairRules['gates'][] {
  if (isSoak)
    return [
      [
        [...early, ...calls],
        [...early, ...calls],
      ],
    ];
  const [isAboutUser] = turns.map((turn) => turn.startsWith('session'));
  const one: readonly Gate[] = [isAboutUser ? 'userOf' : 'orderOf'];
  return (turns.length > 1 ? one : early).map((gate) => [[gate, ...calls], calls] as const);
}

const payTwice = ['PUT', 'PUT'] as const;

const worlds: readonly [PairRules['methods'], readonly Turn[]][] = [
  [payTwice, []],
  [payTwice, ['order changes']],
  [payTwice, ['order changes', 'order changes back']],
  [payTwice, ['session ends']],
  [payTwice, ['session ends', 'session begins']],
  [payTwice, ['payer signs in', 'order changes']],
  [payTwice, ['another user pays', 'another user gives up']],
  [payTwice, ['confirmation is needed']],
  [payTwice, ['bank refuses']],
  [['PUT', 'GET'], ['order changes']],
  [['PUT', 'GET'], ['session ends']],
  [['PUT', 'DELETE'], ['order changes']],
  [
    ['PUT', 'DELETE'],
    ['session ends', 'session begins'],
  ],
];

describe('of two requests of one id, in every order, each held in the app or at the provider', () => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = openStore({ kind: 'sqlite', path: ':memory:' });
    await opened.store.migrate();
  });
  afterEach(() => opened.close());

  async function searchAll(store: Store, rules: Omit<PairRules, 'gates'>): Promise<PairsFound> {
    let all: PairsFound = { histories: 0, unpaid: 0, charged: 0, fault: null };
    for (const held of gatesFor(rules.turns)) {
      const { histories, unpaid, charged, fault } = await searchPairs(store, { ...rules, gates: held });
      all = {
        histories: all.histories + histories,
        unpaid: all.unpaid + unpaid,
        charged: all.charged + charged,
        fault: all.fault ?? fault,
      };
    }
    return all;
  }

  it.each(worlds)(
    '%s: nothing charges after the page has said "not paid", and nothing twice, while %s',
    async (methods, turns) => {
      const { histories, unpaid, charged, fault } = await searchAll(opened.store, { methods, turns });
      const what = [methods.join(' and '), ...turns].join(', ');
      console.log(`${what}: ${histories} histories, ${unpaid} said "not paid", ${charged} charged`);
      expect(fault).toBeNull();
      expect(charged).toBeGreaterThan(0);
    },
  );

  /** Refuses without storing it, as a store did before refusals lasted. */
  function forgetting(store: Store): Store {
    return {
      ...store,
      async admit(request, decide) {
        let refusal: Extract<ReturnType<typeof decide>, { kind: 'refused' }> | null = null;
        const stopped = new Error('rolled back');
        const admitted = store.admit(request, (...known) => {
          const admission = decide(...known);
          if (admission.kind !== 'refused') return admission;
          refusal = admission;
          throw stopped;
        });
        return admitted.catch((error: unknown) => {
          if (error === stopped && refusal) return refusal;
          throw error;
        });
      },
    };
  }

  it.each([
    [['order changes']],
    [['payer signs in', 'order changes']],
    [['another user pays', 'another user gives up']],
  ] as [Turn[]][])('finds a server that forgets what it refused, while %s', async (turns) => {
    const { fault } = await searchAll(forgetting(opened.store), { methods: payTwice, turns });
    expect(fault).toMatch(/heard order-(?:changed|taken), and 1 charges/);
  });

  it('finds a page that takes every 401 for "not paid"', async () => {
    const { fault } = await searchAll(opened.store, { methods: payTwice, turns: ['session ends'], trusts401: true });
    expect(fault).toMatch(/heard signed-out, and 1 charges/);
  });
});
