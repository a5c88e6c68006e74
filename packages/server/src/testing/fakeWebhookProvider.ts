import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DeclineReason } from '@payaloud/core/payment';
import { systemClock, type Clock } from '../clock';
import type { Reading } from '../payments/events';
import type { FrozenOrder, Provider, ProviderNote } from '../providers/provider';
import type { Webhook, WebhookOptions } from './providerContract';

export interface FakeWebhookProvider {
  readonly provider: Provider;
  /** References of objects, once for each time that money moved. */
  readonly charges: readonly string[];
  /** The objects, the oldest first. */
  readonly refs: readonly string[];
  readonly refundedOf: (ref: string) => number;
  /** The bank decides about an object, or the payer pays it elsewhere. Throws if nothing can pay it any more. */
  readonly settle: (ref: string, result: 'paid' | 'refused') => void;
  /** The provider's news about the object as it is now. */
  readonly webhookOf: (ref: string, options?: WebhookOptions) => Webhook;
  /** The provider's news about a refund. */
  readonly refundWebhookOf: (ref: string, refundId: string) => Webhook;
  /** The next call of this kind never arrives, or is carried out and its answer is lost. */
  readonly lose: (call: 'open' | 'pay' | 'refund', lost: 'request' | 'answer') => void;
}

interface FakeObject {
  readonly order: FrozenOrder;
  status: 'untouched' | 'processing' | 'paid' | 'closed';
  reason: DeclineReason | null;
  readonly refunds: Map<string, number>;
}

/** In seconds. */
const oldestWebhook = 300;
const secrets = { 'first secret': 'one', 'second secret': 'two', 'nobody known': 'three' } as const;

/**
 * A provider that answers by webhook only, as Adyen does for most methods: nothing can be read, and an object has a single attempt.
 * It lives in memory. Means: `accepted` is paid, `refused` is refused, `slow` waits for `settle`.
 *
 * @param options.clock Default: the machine's.
 * @example
 *   const { provider, charges } = createFakeWebhookProvider();
 */
export function createFakeWebhookProvider({
  clock = systemClock,
}: { readonly clock?: Clock } = {}): FakeWebhookProvider {
  const objects = new Map<string, FakeObject>();
  const charges: string[] = [];
  const losses: { call: 'open' | 'pay' | 'refund'; lost: 'request' | 'answer' }[] = [];
  const objectOf = (ref: string) => {
    const object = objects.get(ref);
    if (!object) throw new Error('The provider has no such object');
    return object;
  };
  /** Carries out a call unless it is lost. */
  const send = <Result>(call: 'open' | 'pay' | 'refund', work: () => Result): Result => {
    const at = losses.findIndex((loss) => loss.call === call);
    const lost = at < 0 ? null : losses.splice(at, 1)[0]?.lost;
    if (lost === 'request') throw new Error('The request was lost');
    const result = work();
    if (lost === 'answer') throw new Error('The answer was lost');
    return result;
  };
  const settle = (ref: string, result: 'paid' | 'refused') => {
    const object = objectOf(ref);
    if (object.status === 'paid' || object.status === 'closed') throw new Error(`The object is ${object.status}`);
    object.status = result === 'paid' ? 'paid' : 'closed';
    if (result === 'paid') charges.push(ref);
    else object.reason = 'insufficient-funds';
  };
  const cannotTell = () => Promise.reject(new Error('Only a webhook tells what happened'));
  const provider: Provider = {
    name: 'webhook-only',
    open: async (order) =>
      send('open', () => {
        const ref = `object-${order.providerKey}`;
        if (!objects.has(ref)) objects.set(ref, { order, status: 'untouched', reason: null, refunds: new Map() });
        return ref;
      }),
    pay: async (ref, means) =>
      send('pay', () => {
        const object = objectOf(ref);
        if (object.status !== 'untouched') return { kind: 'processing' };
        object.status = 'processing';
        if (means !== 'slow') settle(ref, means === 'accepted' ? 'paid' : 'refused');
        return { kind: 'processing' };
      }),
    read: cannotTell,
    async close(ref) {
      const object = objectOf(ref);
      if (object.status === 'untouched' || object.status === 'processing') object.status = 'closed';
      return cannotTell();
    },
    refund: async (ref, { refundId, amount }) =>
      send('refund', () => {
        const { refunds, order, status } = objectOf(ref);
        if (refunds.has(refundId)) return 'pending';
        if (status !== 'paid' || sumOf(refunds) + amount > order.amount.minorUnits) return 'refused';
        refunds.set(refundId, amount);
        return 'pending';
      }),
    async webhook(body, headers) {
      if (!isSigned(body, headers)) return null;
      // Negated so that NaN is too old.
      if (!(clock.wall() / 1_000 - Number(headers.get('x-at')) <= oldestWebhook)) return 'too-old';
      return JSON.parse(body) as readonly ProviderNote[];
    },
  };
  const noteOf = (ref: string, eventId: string) => ({ paymentId: objectOf(ref).order.paymentId, eventId, ref });
  return {
    provider,
    charges,
    get refs() {
      return [...objects.keys()];
    },
    refundedOf: (ref) => sumOf(objectOf(ref).refunds),
    settle,
    webhookOf: (ref, { eventId = `${ref}:${objectOf(ref).status}`, ...options } = {}) =>
      sign(clock, { ...noteOf(ref, eventId), reading: readingOf(objectOf(ref)) }, options),
    refundWebhookOf(ref, refundId) {
      const reading = objectOf(ref).refunds.has(refundId) ? 'done' : 'refused';
      return sign(clock, { ...noteOf(ref, `${ref}:${refundId}`), refund: { refundId, reading } });
    },
    lose: (call, lost) => void losses.push({ call, lost }),
  };
}

function readingOf({ status, reason, order }: FakeObject): Reading {
  if (status === 'paid') return { kind: 'paid', charged: order.amount };
  if (status === 'closed') return reason === null ? { kind: 'closed' } : { kind: 'closed', reason };
  return { kind: status };
}

function sumOf(refunds: ReadonlyMap<string, number>): number {
  return [...refunds.values()].reduce((sum, amount) => sum + amount, 0);
}

function sign(
  clock: Clock,
  note: ProviderNote,
  { signedBy = 'first secret', ageSeconds = 0 }: WebhookOptions = {},
): Webhook {
  const body = JSON.stringify([note]);
  const at = String(Math.floor(clock.wall() / 1_000) - ageSeconds);
  return { body, headers: new Headers({ 'x-at': at, 'x-signature': signatureOf(body, at, secrets[signedBy]) }) };
}

function isSigned(body: string, headers: Headers): boolean {
  const at = headers.get('x-at') ?? '';
  const given = Buffer.from(headers.get('x-signature') ?? '', 'hex');
  return (['first secret', 'second secret'] as const).some((name) => {
    const expected = Buffer.from(signatureOf(body, at, secrets[name]), 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function signatureOf(body: string, at: string, secret: string): string {
  return createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
}
