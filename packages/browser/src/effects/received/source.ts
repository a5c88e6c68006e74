/** The requests of a payee's page to its server. Answers may be anything; they are read with care. */
export interface ReceivedSource {
  /** The news. Rejects if there is no answer. An error with `retryAfterMs` says when to ask again. */
  read(signal: AbortSignal): Promise<unknown>;
  /** Asks that this device alone may say the news for a while. */
  claim(device: string, signal: AbortSignal): Promise<unknown>;
  /** Notes what was said. */
  note(said: SaidNews, signal: AbortSignal): Promise<unknown>;
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

/** The routes of `createPayments` in `@payaloud/server`, by `fetch`. */
export function createReceivedSource({
  url = '/pay',
  headers = () => ({}),
}: ReceivedSourceOptions = {}): ReceivedSource {
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(`${url}/${path}`, {
      cache: 'no-store',
      ...init,
      headers: { ...headers(), ...init.headers },
    });
    if (response.ok) return response.json();
    throw new NoAnswerError(response);
  };
  const post = (path: string, body: object, init: RequestInit) =>
    ask(path, { ...init, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return {
    read: (signal) => ask('received', { signal }),
    claim: (device, signal) => post('received/claim', { device }, { signal }),
    note: ({ isLeaving, ...body }, signal) => post('received/heard', body, { signal, keepalive: isLeaving }),
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
