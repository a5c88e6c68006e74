import { money } from '@payaloud/core/money';
import { createPaymentsServerDouble, createTestChallenge, sentCode } from '@payaloud/testing';

/** The order that the examples pay. */
export const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };

/** The code that the pretended shop has sent. */
export const code = sentCode;

const server = createPaymentsServerDouble();
let isPaid = false;

type Answer = (path: readonly string[], body: string) => unknown;

/** The answers of a shop's server, by method and the start of the path, as the guides call it. */
const answers: Readonly<Record<string, Answer>> = {
  'PUT payments': () => {
    isPaid = true;
    return { kind: 'succeeded', reference: 'R7K2' };
  },
  'GET payments': () => (isPaid ? { kind: 'succeeded', reference: 'R7K2' } : { kind: 'not-found' }),
  'GET challenge': () => {
    const issuedAt = Math.floor(Date.now() / 1000);
    return createTestChallenge({ amount: order.amount, payeeName: order.payee, issuedAt, expiresAt: issuedAt + 600 });
  },
  'POST confirmation': (_path, body) =>
    (JSON.parse(body) as { code?: string }).code === code ? 'confirmed' : 'not-recognized',
  'PUT pay': ([, , paymentId = ''], body) => {
    const given = JSON.parse(body) as { orderId: string; means?: string };
    return server.client.pay({ ...given, paymentId, signal: new AbortController().signal });
  },
  'GET pay': ([, what, id = '']) => (what === 'orders' ? server.client.findPayment(id) : server.client.check(id)),
  'POST pay': () => ({ challenge: null }),
};

/** Answers the requests of the guides' code in this page, without a network. Other requests go on as they are. */
export function connectPretendServer(): void {
  if (typeof window === 'undefined' || 'pretends' in window.fetch) return;
  server.keep(order);
  const send = window.fetch.bind(window);
  const pretend: typeof fetch = async (input, init = {}) => {
    const path = typeof input === 'string' ? input.split('/').slice(1) : [];
    const answer = answers[`${init.method ?? 'GET'} ${path[0] ?? ''}`];
    if (!answer) return send(input, init);
    const given = await answer(path, typeof init.body === 'string' ? init.body : '');
    return path[0] === 'challenge' ? new Response(String(given)) : Response.json(given);
  };
  window.fetch = Object.assign(pretend, { pretends: true });
}
