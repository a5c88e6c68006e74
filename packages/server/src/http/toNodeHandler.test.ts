import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { toNodeHandler, type Payments } from '@payaloud/server';
import { afterEach, describe, expect, it } from 'vitest';
import { createShops, origin, pageId } from '../test-support/createShop';

const openShop = createShops();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(payments: Pick<Payments, 'fetch'>, changed: { readonly originalUrl?: string } = {}) {
  const handled: Promise<unknown>[] = [];
  let onHandled = () => {};
  const handle = toNodeHandler({
    fetch(request) {
      const answer = payments.fetch(request);
      handled.push(answer);
      onHandled();
      return answer;
    },
  });
  const server = createServer((incoming, outgoing) => {
    handle(Object.assign(incoming, changed), outgoing);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  /** Sends bytes, and returns what comes before the connection ends. `hangUp`: we end it once the request is being handled. */
  const send = (text: string, { hangUp = false } = {}) =>
    new Promise<string>((resolve) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => {
        if (hangUp) onHandled = () => socket.destroy();
        socket.write(text);
      });
      socket.on('data', (part) => (answer += String(part)));
      socket.on('error', () => {});
      socket.once('close', () => resolve(answer));
    });
  return { base: `http://127.0.0.1:${port}`, send, handled };
}

const line = (method: string, target: string, more = '') =>
  `${method} ${target} HTTP/1.1\r\nHost: shop.example\r\n${more}\r\n`;
const lastLine = (method: string, target: string, more = '') => line(method, target, `Connection: close\r\n${more}`);
const statusOf = (answer: string) => Number(answer.split(' ')[1]);
const path = () => `/pay/payments/${pageId()}`;
const page = { origin, 'x-user': 'ada', 'content-type': 'application/json' };

describe("Node's own server", () => {
  it('pays, and answers a page', async () => {
    const { payments, addOrder } = await openShop();
    const { base } = await serve(payments);
    const [address, body] = [`${base}${path()}`, JSON.stringify({ orderId: addOrder(), means: 'pm_card_visa' })];
    const paid = await fetch(address, { method: 'PUT', headers: page, body });
    expect(await paid.json()).toMatchObject({ kind: 'succeeded' });
    expect(paid.headers.get('cache-control')).toBe('no-store');
    expect(await (await fetch(address, { headers: page })).json()).toMatchObject({ kind: 'succeeded' });
  });

  it.each([
    ['TRACE', lastLine('TRACE', '/pay/x'), 405],
    ['CONNECT, which Node closes', lastLine('CONNECT', 'shop.example:443'), Number.NaN],
    ['OPTIONS for everything', lastLine('OPTIONS', '*'), 404],
    ['two slashes', lastLine('GET', '//'), 404],
    ['two slashes and another host', lastLine('GET', '//evil.example/pay/webhook'), 404],
    ['an address that is not one', lastLine('GET', 'http://['), 404],
    ['a host that is not one', 'GET /pay/x HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n', 404],
    ['no host', 'GET /pay/x HTTP/1.0\r\n\r\n', 404],
    ['a huge header', lastLine('GET', '/pay/x', `Cookie: ${'x'.repeat(20_000)}\r\n`), 431],
  ])('survives %s', async (_name, text, status) => {
    const { payments } = await openShop();
    const { base, send, handled } = await serve(payments);
    expect(statusOf(await send(text))).toBe(status);
    await Promise.all(handled);
    expect((await fetch(`${base}/pay/nothing`)).status).toBe(404);
  });

  it('follows the path that was asked for, whatever the header Host says', async () => {
    const { payments } = await openShop();
    const asked: string[] = [];
    const { send } = await serve({
      fetch: (request) => (asked.push(new URL(request.url).pathname), payments.fetch(request)),
    });
    await send('GET /x HTTP/1.1\r\nHost: shop.example/pay/received?\r\nConnection: close\r\n\r\n');
    expect(asked).toEqual(['/x']);
  });

  it('survives a body that breaks off, without an alarm', async () => {
    const alarms: unknown[] = [];
    const { payments } = await openShop({ onError: (error) => alarms.push(error) });
    const { send, handled } = await serve(payments);
    const headers = Object.entries(page).map(([name, value]) => `${name}: ${value}\r\n`);
    await send(`${line('PUT', path(), `${headers.join('')}Content-Length: 80\r\n`)}{"orderId":`, { hangUp: true });
    expect(handled).toHaveLength(1);
    await Promise.all(handled);
    expect(alarms).toEqual([]);
  });

  it('says why it refuses a body that is too large, or that it never reads', async () => {
    const { payments, addOrder } = await openShop();
    const { base } = await serve(payments);
    const body = JSON.stringify({ orderId: 'x'.repeat(5_000_000) });
    const tooLarge = await fetch(`${base}${path()}`, { method: 'PUT', headers: page, body });
    expect(tooLarge.status).toBe(413);
    const { 'x-user': _, ...headers } = page;
    const nobody = await fetch(`${base}${path()}`, { method: 'PUT', headers, body });
    expect(nobody.status).toBe(401);
    const right = JSON.stringify({ orderId: addOrder(), means: 'pm_card_visa' });
    const paid = await fetch(`${base}${path()}`, { method: 'PUT', headers: page, body: right });
    expect(await paid.json()).toMatchObject({ kind: 'succeeded' });
  });

  it('answers the next request of a connection whose body nobody read', async () => {
    const { send } = await serve({ fetch: async () => Response.json({}) });
    const length = 200_000;
    const first = line('PUT', '/pay/x', `Content-Length: ${length}\r\n`) + 'x'.repeat(length);
    const answer = await send(first + lastLine('GET', '/pay/x'));
    expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
  });

  it('keeps every cookie', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    const { base } = await serve({ fetch: async () => Response.json({}, { headers }) });
    expect((await fetch(`${base}/pay/x`)).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('takes the whole path in a router of Express, which shortens the other', async () => {
    const { base } = await serve({ fetch: async ({ url }) => Response.json(url) }, { originalUrl: '/pay/x?y' });
    expect(await (await fetch(`${base}/x`)).json()).toMatch(/\/pay\/x\?y$/);
  });

  it('breaks the connection if an answer breaks off', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
      pull: (controller) => controller.error(new Error('lost')),
    });
    const { base } = await serve({ fetch: async () => new Response(broken, { headers: { 'content-length': '64' } }) });
    const response = await fetch(`${base}/pay/x`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });
});
