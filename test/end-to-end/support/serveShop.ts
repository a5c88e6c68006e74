import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FoundPayment, PayOutcome } from '@payaloud/core/payment';

/** A shop's server that knows ids only: it charges each id once, and never refuses a second id of an order. */
export interface ServedShop {
  readonly url: string;
  /** Ids that were charged for an order. */
  chargesOf(orderId: string): readonly string[];
  /** Holds the replies to charges from now on. Returns what sends them, and those that follow. */
  holdReplies(): () => void;
  close(): Promise<void>;
}

export async function serveShop(): Promise<ServedShop> {
  const charges = new Map<string, string>();
  const chargesOf = (orderId: string) => [...charges].filter(([, order]) => order === orderId).map(([id]) => id);
  let released = Promise.resolve();

  const outcomeOf = (paymentId: string): PayOutcome => ({ kind: charges.has(paymentId) ? 'succeeded' : 'not-found' });

  function findOf(orderId: string): FoundPayment {
    const [paymentId] = chargesOf(orderId);
    return paymentId === undefined
      ? { paymentId: null, outcome: { kind: 'not-found' } }
      : { paymentId, outcome: { kind: 'succeeded' } };
  }

  const server = createServer((request, response) => {
    const send = (body: object) =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'GET, PUT');
    const [, kind, id = ''] = new URL(request.url ?? '/', 'http://shop').pathname.split('/');
    if (request.method === 'OPTIONS') return void response.end();
    if (kind === 'orders') return send(findOf(id));
    if (request.method === 'GET') return send(outcomeOf(id));
    void readText(request).then(async (orderId) => {
      charges.set(id, orderId);
      await released;
      send(outcomeOf(id));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    chargesOf,
    holdReplies() {
      let release = () => {};
      released = new Promise((resolve) => (release = resolve));
      return release;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
