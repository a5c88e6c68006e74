/** The requests of a payee's page to its server. Answers may be anything; they are read with care. */
export interface ReceivedSource {
  /** The news. Rejects if there is no answer. An error with `retryAfterMs` says when to ask again. */
  readonly read: (signal: AbortSignal) => Promise<unknown>;
  /** Asks that this device alone may say the news for a while. */
  readonly claim: (device: string, signal: AbortSignal) => Promise<unknown>;
  /** Notes what was said. */
  readonly note: (said: SaidNews, signal: AbortSignal) => Promise<unknown>;
}

export interface SaidNews {
  readonly device: string;
  readonly ids: readonly string[];
  /** Another device may claim now. */
  readonly release: boolean;
  /** The page may end before the answer, so the request must outlive it. */
  readonly isLeaving: boolean;
}

export interface ReceivedSourceOptions {
  /**
   * Where `createPayments` is mounted.
   * @default '/pay'
   */
  readonly url?: string;
  /**
   * Sent with each request, for a session that is not a cookie.
   * @default none
   */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/**
 * The routes of `createPayments` in `@payaloud/server`, by `fetch`.
 *
 * @example
 *   const source = createReceivedSource({ url: '/pay', headers: () => ({ authorization: 'Bearer …' }) });
 */
export function createReceivedSource({
  url = '/pay',
  headers = () => ({}),
}: ReceivedSourceOptions = {}): ReceivedSource {
  async function ask(path: string, init: RequestInit, body?: object): Promise<unknown> {
    const sent: RequestInit = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const type: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
    const response = await fetch(`${url}/${path}`, {
      cache: 'no-store',
      ...init,
      ...sent,
      headers: { ...headers(), ...type },
    });
    if (response.ok) return response.json();
    throw new NoAnswerError(response);
  }
  return {
    read: (signal) => ask('received', { signal }),
    claim: (device, signal) => ask('received/claim', { signal }, { device }),
    note: ({ isLeaving, ...body }, signal) => ask('received/heard', { signal, keepalive: isLeaving }, body),
  };
}

class NoAnswerError extends Error {
  readonly retryAfterMs: number | null;

  constructor({ status, headers }: Response) {
    super(`The server answered ${status}`);
    const seconds = Number.parseFloat(headers.get('retry-after') ?? '');
    this.retryAfterMs = Number.isFinite(seconds) ? seconds * 1_000 : null;
  }
}
