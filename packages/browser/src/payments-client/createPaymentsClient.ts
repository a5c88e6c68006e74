import type { Money } from '@payaloud/core/money';
import type { FoundPayment, PayOutcome } from '@payaloud/core/payment';
import { PayaloudBrowserError } from '../errors';
import type { CodeDelivery, IdentityConfirmation, IdentityOutcome } from '../effects/identity';
import type { PayRequest } from '../effects/payment';

export interface PaymentsClientOptions {
  /**
   * Where `@payaloud/server` is mounted: a path of this origin, or a whole address.
   * @default '/pay'
   */
  readonly basePath?: string;
  /**
   * Where your own server has its orders, for `openOrder` and `readOrder`: a path of this origin, or a whole address.
   * @default '/orders'
   */
  readonly ordersPath?: string;
  /**
   * Sends the requests, for example with headers of the app.
   * @default the page's `fetch`
   */
  readonly fetch?: typeof fetch;
}

/** The means that pays, and the proof of the payer. */
export interface PaymentMeans {
  /** The provider's id of the card or account, never the card itself. Default: the payer pays in the provider's own form. */
  readonly means?: string | undefined;
  /** Proves who pays, if the server asked for it. */
  readonly confirmationId?: string | null | undefined;
}

/** The requests of a checkout to a server of `@payaloud/server`. A rejected promise means "not known". */
export interface PaymentsClient {
  /**
   * `amount`: the one that the payer heard. If the order has another by now, the server charges nothing and answers `order-changed`. A payer who
   * is signed out hears so if this id was not sent before; otherwise the promise is rejected, because an earlier request may charge it.
   */
  readonly pay: (
    request: Pick<PayRequest, 'paymentId' | 'signal'> & {
      readonly orderId: string;
      readonly amount?: Money;
    } & PaymentMeans,
  ) => Promise<PayOutcome>;
  readonly check: (paymentId: string, signal?: AbortSignal) => Promise<PayOutcome>;
  readonly cancel: (paymentId: string) => Promise<PayOutcome>;
  /** `knownId`: the id that this browser stored. If the order's payment has it, it is answered under this id. */
  readonly findPayment: (orderId: string, signal?: AbortSignal, knownId?: string | null) => Promise<FoundPayment>;
  /** The challenge of the order. Null if the server needs no confirmation. `keyId`: the device's key, if it has one. */
  readonly getChallenge: (orderId: string, keyId?: string) => Promise<string | null>;
  /** Sends the payer a code for this challenge. */
  readonly sendCode: (orderId: string, challenge: string) => Promise<CodeDelivery>;
  readonly confirm: (orderId: string, confirmation: IdentityConfirmation) => Promise<ConfirmedAnswer>;
}

export interface ConfirmedAnswer {
  readonly outcome: IdentityOutcome;
  /** Only if confirmed. */
  readonly confirmationId?: string;
}

/**
 * The requests about orders to the app's own server. A rejected promise means that it refused, or that nobody knows; with the code
 * `signed-out`, that it knows no user (401).
 */
export interface OrdersClient {
  /**
   * Opens an order for the payer's choice, by POST. Changes the one of `opened` instead, by PUT, because it could be paid beside a
   * new one. An order that is being paid (409) is read as it is. If the user has no such order (404), another is opened.
   */
  readonly openOrder: <Order>(
    choice: object,
    options?: {
      /** The id of the order that was opened before. */
      readonly opened?: string | undefined;
      readonly signal?: AbortSignal;
    },
  ) => Promise<Order>;
  /** Null if the user has no such order. */
  readonly readOrder: <Order>(id: string, signal?: AbortSignal) => Promise<Order | null>;
}

/**
 * Requests to the routes of `createPayments` in `@payaloud/server`, and to your own orders. Create it once, outside of render.
 *
 * @example
 *   const client = createPaymentsClient({ basePath: '/pay', ordersPath: '/shop/orders' });
 */
export function createPaymentsClient({
  basePath = '/pay',
  ordersPath = '/orders',
  fetch: send = (...request) => fetch(...request),
}: PaymentsClientOptions = {}): PaymentsClient & OrdersClient {
  const request = (method: string, address: string, body?: object, signal?: AbortSignal): Promise<Response> =>
    send(address, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });

  const ask = async <Answer>(...[method, path, body, signal]: Parameters<typeof request>): Promise<Answer> =>
    answerOf(await request(method, `${basePath}/${path}`, body, signal));

  const sent = new Set<string>();

  const order = (id: string) => `orders/${encodeURIComponent(id)}`;
  const ownOrder = (id: string) => `${ordersPath}/${encodeURIComponent(id)}`;

  async function readOrder<Order>(id: string, signal?: AbortSignal): Promise<Order | null> {
    const response = await request('GET', ownOrder(id), undefined, signal);
    return response.status === 404 ? null : answerOf(response);
  }

  /** Null if the user has no such order. */
  async function changeOrder<Order>(id: string, choice: object, signal?: AbortSignal): Promise<Order | null> {
    const response = await request('PUT', ownOrder(id), choice, signal);
    if (response.status === 409) return readOrder(id, signal);
    return response.status === 404 ? null : answerOf(response);
  }

  return {
    async pay({ paymentId, signal, orderId, amount, means, confirmationId }) {
      const body = { orderId, means, heard: amount, ...(confirmationId && { confirmationId }) };
      const isFirst = !sent.has(paymentId);
      sent.add(paymentId);
      const response = await request('PUT', `${basePath}/payments/${paymentId}`, body, signal);
      // A server that knows no user has not begun this request. An earlier one of the same id may still be on its way, and charge.
      if (response.status === 401 && isFirst) return { kind: 'failed', reason: 'signed-out' };
      // It refuses an order that needs a confirmation, or that has changed, with an outcome, after which the id charges nothing.
      return answerOf(response, [403, 409]);
    },
    check: (paymentId, signal) => ask('GET', `payments/${paymentId}`, undefined, signal),
    cancel: (paymentId) => ask('DELETE', `payments/${paymentId}`),
    findPayment(orderId, signal, knownId) {
      const known = knownId ? `?known=${encodeURIComponent(knownId)}` : '';
      return ask('GET', `${order(orderId)}/payment${known}`, undefined, signal);
    },
    async getChallenge(orderId, keyId) {
      const { challenge } = await ask<{ challenge: string | null }>('POST', `${order(orderId)}/challenge`, { keyId });
      return challenge;
    },
    async sendCode(orderId, challenge) {
      const response = await request('POST', `${basePath}/${order(orderId)}/code`, { challenge });
      return response.status === 401 ? signedOut : answerOf(response);
    },
    async confirm(orderId, confirmation) {
      const response = await request('POST', `${basePath}/${order(orderId)}/confirmation`, confirmation);
      return response.status === 401 ? signedOut : answerOf(response);
    },
    async openOrder<Order>(choice: object, { opened, signal }: { opened?: string; signal?: AbortSignal } = {}) {
      const changed = opened === undefined ? null : await changeOrder<Order>(opened, choice, signal);
      return changed ?? answerOf<Order>(await request('POST', ordersPath, choice, signal));
    },
    readOrder,
  };
}

/** A server that knows no user has checked nothing and sent no code. */
const signedOut = { outcome: 'signed-out' } as const;

/**
 * The answer in the body.
 *
 * @param refusals The statuses of refusals that have one, too.
 * @throws {PayaloudBrowserError} `signed-out` for 401; `server-refused` for any other refusal, and for an answer that is not JSON
 */
async function answerOf<Answer>(response: Response, refusals: readonly number[] = []): Promise<Answer> {
  const { ok, status, url } = response;
  if (ok || refusals.includes(status)) return readJson(response);
  const code = status === 401 ? 'signed-out' : 'server-refused';
  throw new PayaloudBrowserError(code, `The server answered with ${status}: ${url}`);
}

/** A development server answers a path that it does not know with its own page, and 200. */
async function readJson<Answer>(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { status, url, headers } = response;
    const type = headers.get('content-type') ?? 'something';
    throw new PayaloudBrowserError(
      'server-refused',
      `The server answered with ${status} and ${type}, not JSON: ${url}`,
    );
  }
}
