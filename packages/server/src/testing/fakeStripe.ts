import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stripe } from 'stripe';
import { PayaloudServerError } from '../PayaloudServerError';
import { systemClock, type Clock } from '../clock';
import { answerBank } from './fakeBank';
import {
  cancelIntent,
  confirmByServer,
  createIntent,
  FakeStripeError,
  refundIntent,
  settleIntent,
  type FakeState,
} from './fakeStripeState';

/**
 * The fault that meets the next request to a path. It never arrives (`lost-request`), its answer is lost, or it is answered only
 * after a time in ms. `stored-500`: Stripe fails after it did the work, and replays that failure for the same key. `in-flight`: the
 * connection is lost, and Stripe refuses the same key with 409 until the request `lands`.
 */
export type FakeFault = 'lost-request' | 'lost-answer' | 'stored-500' | 'in-flight' | number;

export interface FakeStripe {
  /** For the options of the real client: `new Stripe('sk_test_x', fake.options)`. */
  readonly options: { readonly host: string; readonly port: number; readonly protocol: 'http' };
  readonly intents: ReadonlyMap<string, Stripe.PaymentIntent>;
  readonly refunds: readonly Stripe.Refund[];
  /** How often money moved. */
  readonly charges: readonly string[];
  /** Requests so far, as `POST /v1/payment_intents`. */
  readonly requests: readonly string[];
  /**
   * The next request whose line contains this text meets the fault. One that is lost is lost twice, because the real client sends a
   * request once more if its connection was closed, also without retries.
   */
  readonly fail: (text: string, fault: FakeFault) => void;
  /** Lets Stripe do the work of the requests that are in flight. */
  readonly land: () => void;
  /** The payer answers the bank, or pays the intent in another tab. */
  readonly settle: (intentId: string, result: 'paid' | 'refused') => void;
  readonly close: () => Promise<void>;
}

/**
 * A Stripe on loopback that keeps state. Means: `pm_card_visa` pays, `pm_card_declined` is refused, `pm_card_3ds` asks on a bank's page
 * of this server, which leads back to the `return_url`, `pm_slow` is processed. A ConfirmationToken of each is `ctoken_card_visa` and so on.
 *
 * @param options.port Default: one that is free.
 * @param options.clock Default: the machine's.
 * @example
 *   const fake = await startFakeStripe();
 *   console.log(fake.options.port, fake.charges);
 */
export async function startFakeStripe({
  port: asked = 0,
  clock = systemClock,
}: { readonly port?: number; readonly clock?: Clock } = {}): Promise<FakeStripe> {
  const bankUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/bank`;
  const state: FakeState = { clock, intents: new Map(), refunds: [], charges: [], bankUrl };
  const requests: string[] = [];
  const faults: { text: string; fault: FakeFault }[] = [];
  const replays = new Map<string, { status: number; body: unknown }>();
  const inFlight = new Map<string, () => { status: number; body: unknown }>();
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await textOf(request);
    if (request.url?.startsWith('/bank')) {
      answerBank(state, request, response, body);
      return;
    }
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    const at = faults.findIndex(({ text }) => line.includes(text));
    const fault = at < 0 ? null : (faults.splice(at, 1)[0]?.fault ?? null);
    if (fault === 'lost-request') {
      response.destroy();
      return;
    }
    const key = String(request.headers['idempotency-key'] ?? randomUUID());
    const work = () => handle(state, request.method ?? '', request.url ?? '', new URLSearchParams(body));
    if (inFlight.has(key)) {
      const error = { type: 'idempotency_error', code: 'idempotency_key_in_use', message: 'This key is in use' };
      send(response, { status: 409, body: { error } });
      return;
    }
    if (fault === 'in-flight') {
      inFlight.set(key, work);
      response.destroy();
      return;
    }
    let answer = replays.get(key) ?? work();
    if (fault === 'stored-500')
      answer = { status: 500, body: { error: { type: 'api_error', message: 'Stripe failed' } } };
    if (request.method === 'POST') replays.set(key, answer);
    if (fault === 'lost-answer') {
      response.destroy();
      return;
    }
    if (typeof fault === 'number') clock.after(fault, () => send(response, answer));
    else send(response, answer);
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const message = `The pretended Stripe cannot listen on port ${asked}: is it taken?`;
      reject(new PayaloudServerError('cannot-listen', message, { cause: error }));
    });
    server.listen(asked, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    options: { host: '127.0.0.1', port, protocol: 'http' },
    intents: state.intents,
    refunds: state.refunds,
    charges: state.charges,
    requests,
    fail(text, fault) {
      faults.push({ text, fault });
      if (fault === 'lost-request' || fault === 'lost-answer') faults.push({ text, fault });
    },
    land() {
      for (const [key, work] of inFlight) replays.set(key, work());
      inFlight.clear();
    },
    settle: (id, result) => settleIntent(state, id, result),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function handle(state: FakeState, method: string, url: string, body: URLSearchParams) {
  const { pathname, searchParams } = new URL(url, 'http://stripe');
  const [, , kind, id = '', action] = pathname.split('/');
  try {
    if (kind === 'refunds') {
      if (method === 'POST') return ok(refundIntent(state, body));
      const data = state.refunds.filter((one) => one.payment_intent === searchParams.get('payment_intent'));
      return ok({ object: 'list', data, has_more: false });
    }
    if (kind !== 'payment_intents') throw new FakeStripeError(404, { message: 'No such path' });
    if (method === 'GET' && id === '') {
      const since = Number(searchParams.get('created[gte]') ?? 0);
      const data = [...state.intents.values()].filter(({ created }) => created >= since);
      return ok({ object: 'list', data, has_more: false });
    }
    if (method === 'POST' && id === '') return ok(createIntent(state, body));
    if (action === 'confirm') return ok(confirmByServer(state, id, body));
    if (action === 'cancel') return ok(cancelIntent(state, id));
    const intent = state.intents.get(id);
    if (!intent) throw new FakeStripeError(404, { code: 'resource_missing', message: 'No such payment_intent' });
    return ok(intent);
  } catch (error) {
    if (!(error instanceof FakeStripeError)) throw error;
    return { status: error.status, body: { error: { type: 'invalid_request_error', ...error.details } } };
  }
}

function ok(body: unknown) {
  // As it is now: an answer that is replayed is an old one.
  return { status: 200, body: structuredClone(body) };
}

function send(response: ServerResponse, { status, body }: { readonly status: number; readonly body: unknown }): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
