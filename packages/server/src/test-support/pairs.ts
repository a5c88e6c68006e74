import { randomUUID } from 'node:crypto';
import { money } from '@payaloud/core/money';
import { createFakeClock } from '@payaloud/testing';
import type { Confirmations } from '../createConfirmations';
import { createPayments } from '../createPayments';
import type { Provider } from '../providers/provider';
import type { Store } from '../store/store';

/** Where a request can be held. `open` and `pay` are calls to the provider. */
export type Gate = 'userOf' | 'body' | 'orderOf' | 'open' | 'pay';
type Actor = 'A' | 'B';
type Method = 'PUT' | 'GET' | 'DELETE';

/** An event while the requests are on their way. It stays true from then on. */
export type Turn =
  | 'order changes'
  | 'order changes back'
  | 'session ends'
  | 'session begins'
  | 'payer signs in'
  | 'another user pays'
  | 'another user gives up'
  | 'confirmation is needed'
  | 'bank refuses';

/** Two requests of one id, and what happens meanwhile. */
export interface PairRules {
  readonly methods: readonly [Method, Method];
  /** The gates at which each request waits. It passes the others at once. */
  readonly gates: readonly [readonly Gate[], readonly Gate[]];
  readonly turns: readonly Turn[];
  /** True if the page takes every 401 for "not paid". The page of this project does so only of an id that was sent once. */
  readonly trusts401?: boolean;
}

export interface PairsFound {
  readonly histories: number;
  /** How many of them said "not paid", and how many charged. */
  readonly unpaid: number;
  readonly charged: number;
  readonly fault: string | null;
}

interface History {
  /** How many ways there were to go on at each step. */
  readonly options: readonly number[];
  readonly fault: string | null;
  readonly isUnpaid: boolean;
  readonly charges: number;
}

const origin = 'https://shop.example';
const [price, higher] = [money(2350, 'USD'), money(2400, 'USD')];
const endsUnpaid: ReadonlySet<unknown> = new Set(['failed', 'declined', 'cancelled', 'expired']);
const never = () => Promise.reject(new Error('Not a part of this search'));

/** Runs every history of two requests over this store, each with an order of its own. */
export async function searchPairs(store: Store, rules: PairRules): Promise<PairsFound> {
  const found = { histories: 0, unpaid: 0, charged: 0, fault: null as string | null };
  let choices: readonly number[] | null = [];
  while (choices && found.fault === null) {
    const history: History = await runHistory(store, rules, choices);
    found.histories += 1;
    found.unpaid += Number(history.isUnpaid);
    found.charged += Number(history.charges > 0);
    found.fault = history.fault;
    choices = nextChoices(choices, history.options);
  }
  return found;
}

/** Depth first: the last choice that has another way takes it. Null if there is none. */
function nextChoices(taken: readonly number[], options: readonly number[]): readonly number[] | null {
  const all = options.map((_, at) => taken[at] ?? 0);
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const next = (all[at] ?? 0) + 1;
    if (next < (options[at] ?? 0)) return [...all.slice(0, at), next];
  }
  return null;
}

async function runHistory(store: Store, rules: PairRules, choices: readonly number[]): Promise<History> {
  const world = createWorld(store, rules);
  const options: number[] = [];
  const names: string[] = [];
  for (;;) {
    const ways = world.ways();
    if (ways.length === 0) break;
    const way = ways[choices[options.length] ?? 0] ?? never;
    options.push(ways.length);
    names.push(way.name);
    await way();
    await world.settle();
  }
  const { unpaid, charges } = world;
  const isBroken = (unpaid !== null && charges > 0) || charges > 1;
  const fault = isBroken ? `${unpaid ?? 'paid'}, and ${charges} charges, by ${names.join(' › ')}` : null;
  return { options, fault, isUnpaid: unpaid !== null, charges };
}

function createWorld(store: Store, { methods, gates, turns, trusts401 }: PairRules) {
  /** Whose code runs now. One request goes on at a time; every other one is held, or answered. */
  let current: Actor | null = null;
  const [id, othersId, orderId] = [randomUUID(), randomUUID(), `order-${randomUUID()}`];
  const held = new Map<Actor, { readonly gate: Gate; readonly release: () => void }>();
  const running = new Set<Actor>();
  const sent = new Set<Actor>();
  const world = { user: 'guest' as string | null, amount: price, isNeeded: false, isRefused: false, turn: 0 };
  let [unpaid, charges]: [string | null, number] = [null, 0];
  let isPageDone = false;

  /** Waits at a gate. The app answers with the value of the moment at which it was asked. */
  async function hold<Value>(gate: Gate, value: Value): Promise<Value> {
    const who = current;
    if (!who || !gates[who === 'A' ? 0 : 1].includes(gate)) return value;
    running.delete(who);
    await new Promise<void>((resolve) => {
      const release = () => {
        running.add(who);
        current = who;
        resolve();
      };
      held.set(who, { gate, release });
    });
    return value;
  }

  const provider: Provider = {
    name: 'pairs',
    open: (order) => hold('open', `ref-${order.paymentId}`),
    async pay(_ref, means, _order) {
      if (means === 'bank asks') return { kind: 'action', action: { kind: 'redirect', url: 'https://bank.example/' } };
      await hold('pay', null);
      if (world.isRefused) return { kind: 'refused', reason: 'other' };
      charges += 1;
      return { kind: 'paid', charged: price };
    },
    read: never,
    close: async () => ({ kind: 'closed' }),
    refund: never,
    webhook: never,
  };
  const payments = createPayments({
    origin,
    store,
    provider,
    clock: createFakeClock(),
    onError: () => {},
    onEvent: () => {},
    userOf: (request) => request.headers.get('x-user') ?? hold('userOf', world.user),
    orderOf: () => hold('orderOf', { amount: world.amount }),
    confirmations: { isNeeded: async () => world.isNeeded } as Partial<Confirmations> as Confirmations,
  });

  function fetch(method: string, paymentId: string, body?: BodyInit, user?: string): Promise<Response> {
    const headers = { origin, 'content-type': 'application/json', ...(user && { 'x-user': user }) };
    const init = { method, headers, ...(body && { body, duplex: 'half' }) };
    return payments.fetch(new Request(`${origin}/pay/payments/${paymentId}`, init));
  }

  async function request(who: Actor): Promise<void> {
    const method = methods[who === 'A' ? 0 : 1];
    const text = JSON.stringify({ orderId, means: 'card', heard: price });
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          controller.enqueue(new TextEncoder().encode(await hold('body', text)));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const response = await fetch(method, id, method === 'PUT' ? body : undefined);
    hear(who, response.status, (await response.json()) as { kind?: string; reason?: string });
  }

  function hear(who: Actor, status: number, { kind, reason }: { kind?: string; reason?: string }): void {
    running.delete(who);
    const isPay = methods[who === 'A' ? 0 : 1] === 'PUT';
    const isBelieved = trusts401 === true || sent.size === 1;
    const isSignedOut = isPay && status === 401 && isBelieved;
    // Its page has nothing more to send under this id.
    if (isSignedOut) isPageDone = true;
    if (isSignedOut || endsUnpaid.has(kind)) unpaid ??= `${who} heard ${isSignedOut ? 'signed-out' : (reason ?? kind)}`;
  }

  const carryOut: Readonly<Record<Turn, () => unknown>> = {
    'order changes': () => (world.amount = higher),
    'order changes back': () => (world.amount = price),
    'session ends': () => (world.user = null),
    'session begins': () => (world.user = 'guest'),
    'payer signs in': () => (world.user = 'ada'),
    'another user pays': () => fetch('PUT', othersId, JSON.stringify({ orderId, means: 'bank asks' }), 'bob'),
    'another user gives up': () => fetch('DELETE', othersId, undefined, 'bob'),
    'confirmation is needed': () => (world.isNeeded = true),
    'bank refuses': () => (world.isRefused = true),
  };

  const named = (name: string, run: () => unknown) =>
    Object.defineProperty(async () => void (await run()), 'name', { value: name });
  return {
    /** Everything that can happen next. */
    ways() {
      const ways = [...held].map(([who, { gate, release }]) =>
        named(`${who} passes ${gate}`, () => (held.delete(who), release())),
      );
      for (const who of ['A', 'B'] as const) {
        if (sent.has(who) || isPageDone) continue;
        ways.push(
          named(`${who} is sent`, () => {
            sent.add(who);
            running.add(who);
            current = who;
            void request(who);
          }),
        );
      }
      const turn = turns[world.turn];
      if (turn)
        ways.push(
          named(turn, () => {
            world.turn += 1;
            current = null;
            return carryOut[turn]();
          }),
        );
      return ways;
    },
    /** Until each request is held or answered. */
    async settle() {
      for (let rounds = 0; running.size > 0; rounds += 1) {
        if (rounds === 10_000) throw new Error(`${[...running].join()} neither answers nor waits`);
        await new Promise(setImmediate);
      }
    },
    get unpaid() {
      return unpaid;
    },
    get charges() {
      return charges;
    },
  };
}
