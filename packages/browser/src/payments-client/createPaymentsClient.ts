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
  /** `amount`: the one that the payer heard. If the order has another by now, the server charges nothing and answers `order-changed`. */
  readonly pay: (
    request: Pick<PayRequest, 'paymentId' | 'signal'> & {
      readonly orderId: string;
      readonly amount?: Money;
    } & PaymentMeans,
  ) => Promise<PayOutcome>;
  readonly check: (paymentId: string, signal?: AbortSignal) => Promise<PayOutcome>;
  readonly cancel: (paymentId: string) => Promise<PayOutcome>;
  readonly findPayment: (orderId: string, signal?: AbortSignal) => Promise<FoundPayment>;
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

export function createPaymentsClient({
  basePath = '/pay',
  fetch: send = (...request) => fetch(...request),
}: PaymentsClientOptions = {}): PaymentsClient {
  async function ask<Answer>(
    method: string,
    path: string,
    body?: object,
    signal?: AbortSignal,
    refused?: (status: number) => Answer | 'in-body' | null,
  ): Promise<Answer> {
    const response = await send(`${basePath}/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const refusal = response.ok ? 'in-body' : (refused?.(response.status) ?? null);
    if (refusal === 'in-body') return response.json() as Promise<Answer>;
    if (refusal !== null) return refusal;
    throw new PayaloudBrowserError('server-refused', `The server answered ${method} ${path} with ${response.status}.`);
  }

  const order = (id: string) => `orders/${encodeURIComponent(id)}`;

  return {
    pay: ({ paymentId, signal, orderId, amount, means, confirmationId }) =>
      ask(
        'PUT',
        `payments/${paymentId}`,
        { orderId, means, heard: amount, ...(confirmationId && { confirmationId }) },
        signal,
        refusedPayment,
      ),
    check: (paymentId, signal) => ask('GET', `payments/${paymentId}`, undefined, signal),
    cancel: (paymentId) => ask('DELETE', `payments/${paymentId}`),
    findPayment: (orderId, signal) => ask('GET', `${order(orderId)}/payment`, undefined, signal),
    async getChallenge(orderId, keyId) {
      const { challenge } = await ask<{ challenge: string | null }>('POST', `${order(orderId)}/challenge`, { keyId });
      return challenge;
    },
    sendCode: (orderId, challenge) =>
      ask('POST', `${order(orderId)}/code`, { challenge }, undefined, refusedConfirmation),
    confirm: (orderId, confirmation) =>
      ask('POST', `${order(orderId)}/confirmation`, confirmation, undefined, refusedConfirmation),
  };
}

/**
 * A server that knows no user has begun nothing. Its refusals of an order that has changed, or that needs a confirmation, are outcomes.
 */
function refusedPayment(status: number): PayOutcome | 'in-body' | null {
  if (status === 401) return { kind: 'failed', reason: 'signed-out' };
  return status === 403 || status === 409 ? 'in-body' : null;
}

/** A server that knows no user has checked nothing and sent no code. */
function refusedConfirmation(status: number): { readonly outcome: 'signed-out' } | null {
  return status === 401 ? { outcome: 'signed-out' } : null;
}
