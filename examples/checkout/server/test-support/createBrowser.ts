export interface Answer {
  /** 0 if the connection broke. */
  readonly status: number;
  readonly body: AnswerBody;
}

/** The fields of the server's answers that tests read. */
interface AnswerBody {
  readonly [key: string]: unknown;
  readonly id?: string;
  readonly kind?: string;
  readonly reason?: string;
  readonly outcome?: unknown;
  readonly error?: { readonly code: string };
  readonly action?: { readonly url: string };
  readonly challenge?: string;
  readonly code?: string;
  readonly confirmationId?: string;
}

export type Browser = ReturnType<typeof createBrowser>;

/**
 * A browser with one session, whose page is the shop's own.
 *
 * @param send Sends a request to the shop. Rejects if the connection breaks.
 */
export function createBrowser(origin: string, send: (request: Request) => Promise<Response>) {
  let cookie = '';

  async function request(
    method: string,
    path: string,
    text?: string,
    extra: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const headers = { origin, cookie, ...extra };
    const body = text === undefined ? {} : { body: text };
    const response = await send(new Request(`${origin}${path}`, { method, headers, ...body }));
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  }

  async function ask(method: string, path: string, body?: object): Promise<Answer> {
    const text = body && JSON.stringify(body);
    try {
      const response = await request(method, path, text, { 'content-type': 'application/json' });
      return { status: response.status, body: (await response.json()) as AnswerBody };
    } catch {
      return { status: 0, body: {} };
    }
  }

  const pay = (orderId: string, more: object = {}, id: string = crypto.randomUUID()) =>
    ask('PUT', `/pay/payments/${id}`, { orderId, means: 'card-visa', ...more });

  return {
    request,
    ask,
    pay,
    /** The number of a new order. */
    open: async (choice: object = {}): Promise<string> => {
      const { body } = await ask('POST', '/shop/orders', { kind: 'cafe', currency: 'USD', ...choice });
      return body.id ?? '';
    },
    /** Confirms an order by the code of the pretend phone. Returns the confirmation's id. */
    confirm: async (orderId: string): Promise<string | undefined> => {
      const { challenge } = (await ask('POST', `/pay/orders/${orderId}/challenge`, {})).body;
      await ask('POST', `/pay/orders/${orderId}/code`, { challenge });
      const { code } = (await ask('GET', `/shop/orders/${orderId}/phone`)).body;
      const proof = { challenge, method: 'code', code };
      return (await ask('POST', `/pay/orders/${orderId}/confirmation`, proof)).body.confirmationId;
    },
    /** The answer about a payment: its kind, and its reason if it has one. */
    check: async (id: string): Promise<string> => {
      const { body } = await ask('GET', `/pay/payments/${id}`);
      return [body.kind, body.reason].filter(Boolean).join(' ');
    },
    /** Charges at the pretend Stripe, whether the shop was told, and what the payer of this payment hears. */
    ledger: async (orderId: string, id: string) => {
      const { charges, isFulfilled, heard } = (await ask('GET', `/shop/orders/${orderId}/ledger?payment=${id}`)).body;
      return { charges, isFulfilled, heard: String(heard).replace(orderId, 'AAAAAA') };
    },
  };
}
