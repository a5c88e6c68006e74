import { deepEqual, equal, notEqual, ok, rejects } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { DeclineReason } from '@payaloud/core/payment';
import { systemClock, type Clock } from '../clock';
import type { Reading } from '../payments/events';
import type { FrozenOrder, Provider, ProviderNote } from '../providers/provider';

/** A provider, and the hands of a test at its other end. */
export interface ProviderSetup {
  readonly provider: Provider;
  /** The provider's clock. Default: the machine's. */
  readonly clock?: Clock;
  /** How the result of `pay` and `close` is learned. `webhook`: `read` always rejects. */
  readonly answersBy: 'read' | 'webhook';
  readonly means: {
    /** The bank charges it at once. */
    readonly accepted: string;
    /** The bank refuses it at once. */
    readonly refused: string;
    /** Nothing is decided before `settle`. */
    readonly slow: string;
    /** The bank asks the payer, for example by 3-D Secure, and `payElsewhere` answers it. Default: not checked. */
    readonly asks?: string;
    /** The bank charges it at once, and a refund of it is accepted now and given back later. Default: not checked. */
    readonly slowRefund?: string;
  };
  /** The reason for which the means `refused` is refused. Default: any reason. */
  readonly refusedFor?: DeclineReason;
  /** How often money moved for this object. */
  readonly chargesOf: (ref: string) => number | Promise<number>;
  /** Minor units of the order's currency that were given back. */
  readonly refundedOf: (ref: string) => number | Promise<number>;
  /** The payer pays the object elsewhere, or the bank decides. Throws or rejects if nothing can pay the object any more. */
  readonly payElsewhere: (ref: string) => unknown;
  /** The provider's news about the object as it is now. */
  readonly webhookOf: (ref: string, options?: WebhookOptions) => Webhook | Promise<Webhook>;
  /** The provider's news that it gave this refund back. Default: not checked. */
  readonly refundWebhookOf?: (ref: string, refundId: string) => Webhook | Promise<Webhook>;
  /** News, rightly signed, of something that this server never asked for, for example a payment of another app. Default: not checked. */
  readonly foreignWebhook?: () => Webhook | Promise<Webhook>;
  /** The next call of this kind never arrives, or is carried out and its answer is lost. */
  readonly lose: (call: 'open' | 'pay' | 'refund', lost: 'request' | 'answer') => unknown;
}

export interface WebhookOptions {
  /** Default: the first of the configured secrets. */
  readonly signedBy?: 'first secret' | 'second secret' | 'nobody known';
  readonly ageSeconds?: number;
  readonly eventId?: string;
}

export interface Webhook {
  readonly body: string;
  readonly headers: Headers;
}

/** A fact that the adapter of every provider must keep. */
export interface ProviderFact {
  readonly name: string;
  /** Rejects if the adapter breaks the fact. */
  readonly check: (setup: ProviderSetup) => Promise<void>;
}

const { signal } = new AbortController();

/** Each fact uses orders of its own, so that all may run at one provider. */
function createOrder(amount: FrozenOrder['amount'] = { minorUnits: 2350, currency: 'USD' }): FrozenOrder {
  const id = randomUUID();
  return { paymentId: id, orderId: `order-${id.slice(0, 8)}`, amount, region: 'default', providerKey: randomUUID() };
}

async function open(setup: ProviderSetup, order = createOrder()) {
  const ref = await setup.provider.open(order, signal);
  const pay = (means: keyof ProviderSetup['means']) => setup.provider.pay(ref, setup.means[means] ?? '', order, signal);
  const close = () => setup.provider.close(ref, order, signal);
  const refund = (refundId: string, amount: number) =>
    setup.provider.refund(ref, { refundId, amount, key: `${order.providerKey}.${refundId}` }, order, signal);
  return { order, ref, pay, close, refund };
}

/** The result of an object: by reading it, or from the provider's news. */
async function learn(setup: ProviderSetup, ref: string, order: FrozenOrder): Promise<Reading> {
  if (setup.answersBy === 'read') return setup.provider.read(ref, order, signal);
  await rejects(setup.provider.read(ref, order, signal));
  return hear(setup, ref);
}

async function hear({ provider, webhookOf }: ProviderSetup, ref: string): Promise<Reading> {
  const { body, headers } = await webhookOf(ref);
  const [note, ...more] = believed(await provider.webhook(body, headers));
  ok(note && 'reading' in note, 'a webhook about the object has a reading');
  deepEqual(more, []);
  return note.reading;
}

function believed(notes: Awaited<ReturnType<Provider['webhook']>>): readonly ProviderNote[] {
  ok(notes !== null && notes !== 'too-old', 'the webhook is believed');
  return notes;
}

async function notesOf({ provider, webhookOf }: ProviderSetup, ref: string, options?: WebhookOptions) {
  const { body, headers } = await webhookOf(ref, options);
  return provider.webhook(body, headers);
}

/** A provider that answers by webhook only rejects. Its news then tell what happened. */
async function closeAndLearn(setup: ProviderSetup, { ref, order, close }: Awaited<ReturnType<typeof open>>) {
  if (setup.answersBy === 'webhook') await rejects(close());
  else await close();
  return learn(setup, ref, order);
}

/** Everything that is said of an object as it is now: by reading it, and by its webhook. */
async function heardOf(setup: ProviderSetup, ref: string, order: FrozenOrder): Promise<(Reading | null)[]> {
  const read = await setup.provider.read(ref, order, signal).catch(() => null);
  const notes = believed(await notesOf(setup, ref));
  return [read, ...notes.map((note) => ('reading' in note ? note.reading : null))];
}

const lives = {
  'it was only opened': async () => [],
  'the bank refused': async ({ pay }) => [await pay('refused')],
  'the bank is slow': async ({ pay }) => [await pay('slow')],
  'it was paid': async ({ pay }) => [await pay('accepted')],
  'it was closed': async ({ close }) => [await close().catch(() => null)],
  'it was closed while the bank was slow': async ({ pay, close }) => [
    await pay('slow'),
    await close().catch(() => null),
  ],
} satisfies Record<string, (opened: Awaited<ReturnType<typeof open>>) => Promise<(Reading | null)[]>>;

/**
 * Facts for the tests of a provider's adapter:
 * `for (const { name, check } of providerContract) it(name, () => check(setup))`. They use `node:assert`, so that any test runner
 * shows them.
 */
export const providerContract: readonly ProviderFact[] = [
  {
    name: 'opening moves no money',
    async check(setup) {
      const { ref, order } = await open(setup);
      equal(await setup.chargesOf(ref), 0);
      if (setup.answersBy === 'read') equal((await learn(setup, ref, order)).kind, 'untouched');
    },
  },
  {
    name: 'opening again with the same key gives the same object, also if the first answer was lost',
    async check(setup) {
      const order = createOrder();
      await setup.lose('open', 'answer');
      await rejects(setup.provider.open(order, signal));
      const { ref } = await open(setup, order);
      equal((await open(setup, order)).ref, ref);
      notEqual((await open(setup)).ref, ref);
    },
  },
  {
    name: 'paying charges once, and exactly the amount of the order',
    async check(setup) {
      const { ref, order, pay } = await open(setup);
      const answer = await pay('accepted');
      equal(answer.kind, setup.answersBy === 'read' ? 'paid' : 'processing');
      deepEqual(await learn(setup, ref, order), { kind: 'paid', charged: order.amount });
      equal(await setup.chargesOf(ref), 1);
    },
  },
  ...['JPY', 'USD', 'KWD'].map((currency) => ({
    name: `an amount in ${currency} is charged as it is, or refused before anything can be paid`,
    async check(setup: ProviderSetup) {
      const order = createOrder({ minorUnits: 12_340, currency });
      const opened = await open(setup, order).catch(() => null);
      if (!opened) return;
      await opened.pay('accepted');
      deepEqual(await learn(setup, opened.ref, order), { kind: 'paid', charged: order.amount });
      deepEqual(await hear(setup, opened.ref), { kind: 'paid', charged: order.amount });
    },
  })),
  {
    name: 'paying again after a lost answer charges no second time',
    async check(setup) {
      const { ref, order, pay } = await open(setup);
      await setup.lose('pay', 'answer');
      await rejects(pay('accepted'));
      await pay('accepted').catch(() => {});
      equal((await learn(setup, ref, order)).kind, 'paid');
      equal(await setup.chargesOf(ref), 1);
    },
  },
  {
    name: 'a charge that never arrived is not told as paid or closed',
    async check(setup) {
      const { ref, order, pay } = await open(setup);
      await setup.lose('pay', 'request');
      await rejects(pay('accepted'));
      if (setup.answersBy === 'read') equal((await learn(setup, ref, order)).kind, 'untouched');
      equal(await setup.chargesOf(ref), 0);
    },
  },
  {
    name: 'a refused attempt tells its reason, and is told as closed only if nothing can pay the object any more',
    async check(setup) {
      const { ref, order, pay } = await open(setup);
      await pay('refused');
      const reading = await learn(setup, ref, order);
      ok(reading.kind === 'refused' || reading.kind === 'closed', `it is told as ${reading.kind}`);
      ok(reading.reason, 'it has a reason');
      equal(reading.reason, setup.refusedFor ?? reading.reason);
      if (reading.kind !== 'closed') return;
      await rejects(async () => setup.payElsewhere(ref));
      equal(await setup.chargesOf(ref), 0);
    },
  },
  ...Object.entries(lives).map(([life, live]) => ({
    name: `whoever says paid or closed is right, also a webhook: ${life}`,
    async check(setup: ProviderSetup) {
      const opened = await open(setup);
      const { ref, order } = opened;
      const answers = await live(opened);
      const readings = [...answers, ...(await heardOf(setup, ref, order))];
      for (const reading of readings) {
        if (reading?.kind !== 'paid') continue;
        equal(await setup.chargesOf(ref), 1);
        deepEqual(reading.charged, order.amount);
      }
      if (!readings.some((reading) => reading?.kind === 'closed')) return;
      await rejects(async () => setup.payElsewhere(ref), 'told as closed, and can still be paid');
      equal(await setup.chargesOf(ref), 0);
    },
  })),
  {
    name: 'a slow bank is told as processing, and as paid when it has paid',
    async check(setup) {
      const { ref, order, pay } = await open(setup);
      equal((await pay('slow')).kind, 'processing');
      await setup.payElsewhere(ref);
      deepEqual(await learn(setup, ref, order), { kind: 'paid', charged: order.amount });
    },
  },
  {
    name: 'a question of the bank is told as an action with its address, and as paid when the payer has answered',
    async check(setup) {
      if (setup.means.asks === undefined) return;
      const { ref, order, pay } = await open(setup);
      const readings = [await pay('asks')];
      if (setup.answersBy === 'read') readings.push(await learn(setup, ref, order));
      for (const reading of readings) {
        ok(reading.kind === 'action', `it is told as ${reading.kind}`);
        const { action } = reading;
        ok(URL.canParse(action.kind === 'qr' ? action.imageUrl : action.url), 'its address is whole');
      }
      await setup.payElsewhere(ref);
      deepEqual(await learn(setup, ref, order), { kind: 'paid', charged: order.amount });
    },
  },
  ...(['nothing', 'refused'] as const).map((before) => ({
    name: `a closed object can never be paid: ${before} before`,
    async check(setup: ProviderSetup) {
      const opened = await open(setup);
      if (before === 'refused') await opened.pay('refused');
      equal((await closeAndLearn(setup, opened)).kind, 'closed');
      await rejects(async () => setup.payElsewhere(opened.ref));
      equal((await opened.pay('accepted').catch(() => null))?.kind === 'paid', false);
      equal(await setup.chargesOf(opened.ref), 0);
      equal((await closeAndLearn(setup, opened)).kind, 'closed');
    },
  })),
  {
    name: 'closing a paid object leaves it paid',
    async check(setup) {
      const opened = await open(setup);
      await opened.pay('accepted');
      equal((await closeAndLearn(setup, opened)).kind, 'paid');
    },
  },
  {
    name: 'an object that the provider does not know is not told as paid, closed or untouched',
    async check({ provider }) {
      const reading = await provider.read('unknown-reference', createOrder(), signal).catch(() => null);
      ok(reading === null || reading.kind === 'unreadable', `it is told as ${reading?.kind}`);
    },
  },
  {
    name: 'a refund is given once for its id, also if its answer was lost, and never more than was charged',
    async check(setup) {
      const { ref, pay, refund } = await open(setup);
      await pay('accepted');
      await setup.lose('refund', 'answer');
      await rejects(refund('refund-0000000001', 1_000));
      notEqual(await refund('refund-0000000001', 1_000), 'refused');
      notEqual(await refund('refund-0000000001', 1_000), 'refused');
      equal(await setup.refundedOf(ref), 1_000);
      equal(await refund('refund-0000000002', 1_351), 'refused');
      equal(await setup.refundedOf(ref), 1_000);
      notEqual(await refund('refund-0000000003', 1_350), 'refused');
      equal(await setup.refundedOf(ref), 2_350);
    },
  },
  {
    name: 'a refund that is not given back yet is pending, also when it is asked for again',
    async check(setup) {
      if (setup.means.slowRefund === undefined) return;
      const { pay, refund } = await open(setup);
      await pay('slowRefund');
      equal(await refund('refund-0000000001', 1_000), 'pending');
      equal(await refund('refund-0000000001', 1_000), 'pending');
    },
  },
  {
    name: 'a webhook about a refund names it, or is about nothing',
    async check(setup) {
      if (!setup.refundWebhookOf) return;
      const { ref, order, pay, refund } = await open(setup);
      await pay('accepted');
      const answer = await refund('refund-0000000001', 1_000);
      const { body, headers } = await setup.refundWebhookOf(ref, 'refund-0000000001');
      const notes = believed(await setup.provider.webhook(body, headers));
      for (const note of notes) {
        deepEqual([note.paymentId, note.ref], [order.paymentId, ref]);
        if ('refund' in note) deepEqual(note.refund, { refundId: 'refund-0000000001', reading: 'done' });
      }
      // Nothing else tells that it is done.
      const isTold = notes.some((note) => 'refund' in note);
      ok(isTold || answer !== 'pending' || setup.answersBy === 'read', 'a pending refund is told by a webhook');
    },
  },
  {
    name: 'a webhook about something that is not of this server is believed, and about nothing',
    async check(setup) {
      if (!setup.foreignWebhook) return;
      const { body, headers } = await setup.foreignWebhook();
      deepEqual(await setup.provider.webhook(body, headers), []);
    },
  },
  {
    name: 'a webhook names the payment and its object, and the same event has the same id',
    async check(setup) {
      const { ref, order, pay } = await open(setup);
      await pay('accepted');
      const tell = async () => believed(await notesOf(setup, ref, { eventId: 'event-1' }));
      const [note] = await tell();
      deepEqual([note?.paymentId, note?.ref], [order.paymentId, ref]);
      deepEqual(await tell(), [note]);
      const [other] = believed(await notesOf(setup, ref, { eventId: 'event-2' }));
      notEqual(other?.eventId, note?.eventId);
    },
  },
  {
    name: 'a webhook is believed by any configured secret, and by no other',
    async check(setup) {
      const { ref } = await open(setup);
      for (const signedBy of ['first secret', 'second secret'] as const) {
        believed(await notesOf(setup, ref, { signedBy }));
      }
      equal(await notesOf(setup, ref, { signedBy: 'nobody known' }), null);
      equal(await setup.provider.webhook((await setup.webhookOf(ref)).body, new Headers()), null);
    },
  },
  {
    name: 'a webhook whose body was changed, or that is five minutes old, is not believed',
    async check(setup) {
      const { ref, order } = await open(setup);
      const { body, headers } = await setup.webhookOf(ref);
      ok(body.includes(order.paymentId));
      equal(await setup.provider.webhook(body.replace(order.paymentId, randomUUID()), headers), null);
      equal(await setup.provider.webhook(`${body} `, headers), null);
      believed(await notesOf(setup, ref, { ageSeconds: 290 }));
      equal(await notesOf(setup, ref, { ageSeconds: 302 }), 'too-old');
      equal(await notesOf(setup, ref, { ageSeconds: 302, signedBy: 'nobody known' }), null);
    },
  },
  {
    name: 'a list, if there is one, has every object with its payment and order',
    async check(setup) {
      const { ref, order } = await open(setup);
      const { provider, clock = systemClock } = setup;
      const objects = provider.list?.(clock.wall() - 60_000);
      if (!objects) return;
      const found = [];
      for await (const object of objects) if (object.ref === ref) found.push(object);
      deepEqual(found, [{ paymentId: order.paymentId, orderId: order.orderId, ref }]);
    },
  },
];
