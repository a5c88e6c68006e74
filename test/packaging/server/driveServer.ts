import { createHmac, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { FakeStripe } from '@payaloud/server/testing';

const origin = 'https://shop.example';
export const webhookSecret = 'whsec_test';

/** The right answer to each request: the status, then the kind of the outcome or the code of the error. */
export const expected: Readonly<Record<string, string>> = {
  'a payment': '200 succeeded',
  'the same payment again': '200 succeeded',
  'the payment of an order': '200 succeeded',
  'a payment that asks the bank': '200 action-required',
  'a webhook': '200 -',
  'its payment afterwards': '200 succeeded',
  'a payment of nobody': '401 signed-out',
  'a page of another origin': '403 bad-origin',
  'a page without an origin': '403 bad-origin',
  'a body of 9 kB': '413 too-large',
  'a key twice': '400 bad-json',
  'truncated JSON': '400 bad-json',
  'an unknown key': '400 unknown-key',
  'a form': '415 wrong-content-type',
  'a forged webhook': '400 not-verified',
  'an address that is not a route': '404 not-a-route',
  'a payment after a body that ended early': '200 succeeded',
};

/** Pays and attacks a server over HTTP. Returns what each request was answered with. */
export async function driveServer(base: string, fake: FakeStripe): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const send = async (name: string, method: string, path: string, changes: Partial<Sent> = {}) => {
    const response = await fetch(`${base}/pay/${path}`, {
      method,
      headers: { origin, cookie: 'user=ada', 'content-type': 'application/json', ...changes.headers },
      ...(changes.body === undefined ? {} : { body: changes.body }),
    });
    const { kind, error, outcome } = (await response.json()) as Answer;
    answers[name] = `${response.status} ${kind ?? outcome?.kind ?? error?.code ?? '-'}`;
  };
  const orderId = createOrderId();
  const id = randomUUID();
  await send('a payment', 'PUT', `payments/${id}`, { body: bodyOf(orderId) });
  await send('the same payment again', 'PUT', `payments/${id}`, { body: bodyOf(orderId) });
  await send('the payment of an order', 'GET', `orders/${orderId}/payment`);

  const asked = randomUUID();
  await send('a payment that asks the bank', 'PUT', `payments/${asked}`, {
    body: bodyOf(createOrderId(), 'pm_card_3ds'),
  });
  const intent = [...fake.intents.values()].at(-1);
  fake.settle(intent?.id ?? '', 'paid');
  const event = { id: `evt_${randomUUID()}`, object: 'event', type: 'payment_intent.succeeded' };
  const body = JSON.stringify({ ...event, data: { object: intent } });
  await send('a forged webhook', 'POST', 'webhook', { body, headers: signed(body, 'whsec_forged') });
  await send('a webhook', 'POST', 'webhook', { body, headers: signed(body, webhookSecret) });
  await send('its payment afterwards', 'GET', `payments/${asked}`);

  const attack = (name: string, changes: Partial<Sent>) =>
    send(name, 'PUT', `payments/${randomUUID()}`, { body: bodyOf(createOrderId()), ...changes });
  await attack('a payment of nobody', { headers: { cookie: '' } });
  await attack('a page of another origin', { headers: { origin: 'https://evil.example' } });
  await attack('a page without an origin', { headers: { origin: '' } });
  await attack('a body of 9 kB', { body: bodyOf('x'.repeat(9_000)) });
  await attack('a key twice', { body: `{"orderId":"a","orderId":"${createOrderId()}","means":"pm_card_visa"}` });
  await attack('truncated JSON', { body: '{"orderId":"order-' });
  await attack('an unknown key', { body: JSON.stringify({ orderId: createOrderId(), drawing: 'AAAA' }) });
  await attack('a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  await send('an address that is not a route', 'GET', 'nothing');
  await sendHalf(base, `payments/${randomUUID()}`);
  await attack('a payment after a body that ended early', {});
  return answers;
}

/** The error of a server in which something reads the body first. */
export async function errorOfPayment(base: string): Promise<unknown> {
  const response = await fetch(`${base}/pay/payments/${randomUUID()}`, {
    method: 'PUT',
    headers: { origin, cookie: 'user=ada', 'content-type': 'application/json' },
    body: bodyOf(createOrderId()),
    signal: AbortSignal.timeout(10_000),
  });
  return response.json();
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Answer {
  readonly kind?: string;
  readonly outcome?: { readonly kind: string };
  readonly error?: { readonly code: string };
}

const createOrderId = () => `order-${randomUUID().slice(0, 8)}`;

function bodyOf(orderId: string, means = 'pm_card_visa'): string {
  return JSON.stringify({ orderId, means });
}

/** https://docs.stripe.com/webhooks#verify-manually */
function signed(body: string, secret: string): Record<string, string> {
  const at = Math.floor(Date.now() / 1_000);
  const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return { 'stripe-signature': `t=${at},v1=${signature}` };
}

/** Announces more bytes than it sends, and hangs up. */
function sendHalf(base: string, path: string): Promise<void> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`PUT /pay/${path} HTTP/1.1\r\nHost: shop.example\r\nOrigin: ${origin}\r\nCookie: user=ada\r\n`);
      socket.write('Content-Type: application/json\r\nContent-Length: 80\r\n\r\n{"orderId":"order-');
      setTimeout(() => socket.destroy(), 100);
    });
    socket.once('close', () => resolve());
  });
}
