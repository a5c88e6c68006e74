import { createServer, request as forwardTo, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { startCheckout, type Checkout } from '../../../examples/checkout/server/test-support/startCheckout';
import { builtExample } from '../support/serveExample';

/**
 * The fate of a request.
 * - `request-lost`, `reply-lost`: the connection breaks before or after the server has worked on it.
 * - `request-held`, `reply-held`: it waits there until it is let go. A held request arrives although its page is gone.
 * - `error-before`, `error-after`: a gateway answers 502 in the server's place, before or after the server has worked on it.
 * - `garbage`: a page in place of the answer, as a network that wants a login has it. The server hears nothing.
 * - `killed-before`, `killed-during`, `killed-after`: the server's process is killed at this moment, and the reply is lost.
 */
export type Fault =
  | 'request-lost'
  | 'reply-lost'
  | 'request-held'
  | 'reply-held'
  | 'error-before'
  | 'error-after'
  | 'garbage'
  | 'killed-before'
  | 'killed-during'
  | 'killed-after';

/** The requests of a checkout, in the order of a payment. */
const requests = {
  account: /^GET \/shop\/account/,
  openOrder: /^POST \/shop\/orders$/,
  readOrder: /^GET \/shop\/orders\/\w+$/,
  challenge: /^POST \/pay\/orders\/\w+\/challenge/,
  code: /^POST \/pay\/orders\/\w+\/code/,
  confirm: /^POST \/pay\/orders\/\w+\/confirmation/,
  find: /^GET \/pay\/orders\/\w+\/payment/,
  pay: /^PUT \/pay\/payments\//,
  check: /^GET \/pay\/payments\//,
  any: /^/,
} as const;

type RequestName = keyof typeof requests;

interface Rule {
  /** Resolves when the first request has met the fault. */
  readonly met: Promise<void>;
  /** Ends the fault, and lets everything go that is held. */
  readonly letGo: () => void;
}

export interface Charge {
  /** In minor units. */
  readonly amount: number;
  readonly currency: string;
}

/** The way between a page and the example's server, which serves the page, too. */
export interface Network {
  readonly url: string;
  readonly checkout: Checkout;
  /** @param times How many requests meet it. Default: 1. */
  readonly fault: (name: RequestName, fault: Fault, times?: number) => Rule;
  /** `down`: every connection to the server breaks. The page's own files still come. */
  readonly set: (state: 'up' | 'down') => void;
  /** True if no request is on its way, except for those that are held. */
  readonly isQuiet: () => boolean;
  /** True if a request or its reply is held. */
  readonly isHolding: () => boolean;
  /** The orders that pages have opened since the last `forget`. */
  readonly orders: () => readonly string[];
  /** Everything that was charged for these orders, as the pretend Stripe has it. */
  readonly charges: () => Promise<readonly Charge[]>;
  /** Ends all faults. */
  readonly letAllGo: () => void;
  /** Ends all faults, and forgets the orders. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

export async function startNetwork(): Promise<Network> {
  const folder = await builtExample();
  const sockets = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => breakOff(outgoing)));
  await new Promise<void>((resolve) => sockets.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(sockets.address() as AddressInfo).port}/`;
  const checkout = await startCheckout(url.slice(0, -1));
  const { port } = new URL(checkout.base);
  let rules: ActiveRule[] = [];
  let orders: string[] = [];
  let stripe = '';
  let isDown = false;
  let underway = 0;
  let holding = 0;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = incoming;
    if (!/^\/(pay|shop)\//.test(path)) return sendFile(folder, path, outgoing);
    underway += 1;
    const settle = once(() => (underway -= 1));
    try {
      const body = await readAll(incoming);
      if (isDown) return breakOff(outgoing);
      const rule = rules.find(({ part, left }) => left > 0 && part.test(`${method} ${path}`));
      if (!rule) return send(await ask(incoming, body), outgoing);
      rule.left -= 1;
      rule.meet();
      await act(rule, { incoming, body, outgoing, settle });
    } finally {
      settle();
    }
  }

  async function held(gate: Promise<void>): Promise<void> {
    holding += 1;
    await gate;
    holding -= 1;
  }

  async function act(rule: ActiveRule, { incoming, body, outgoing, settle }: Underway): Promise<void> {
    const { fault, gate } = rule;
    switch (fault) {
      case 'request-lost':
        return breakOff(outgoing);
      case 'reply-lost':
        await ask(incoming, body);
        return breakOff(outgoing);
      case 'request-held':
        settle();
        await held(gate);
        return send(await ask(incoming, body), outgoing);
      case 'reply-held': {
        const reply = await ask(incoming, body);
        settle();
        await held(gate);
        return send(reply, outgoing);
      }
      case 'error-before':
        return void outgoing.writeHead(502).end();
      case 'error-after':
        await ask(incoming, body);
        return void outgoing.writeHead(502).end();
      case 'garbage':
        return void outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our Wi-Fi</h1>');
      case 'killed-before':
        await checkout.kill();
        return breakOff(outgoing);
      case 'killed-during':
        // It is on its way when the process ends.
        await Promise.all([ask(incoming, body).catch(() => {}), checkout.kill()]);
        return breakOff(outgoing);
      case 'killed-after':
        await ask(incoming, body);
        await checkout.kill();
        return breakOff(outgoing);
    }
  }

  async function ask(incoming: IncomingMessage, body: Buffer): Promise<Reply> {
    const reply = await forward(Number(port), incoming, body);
    const path = `${incoming.method} ${incoming.url}`;
    if (requests.openOrder.test(path) && reply.status === 201) orders.push(String(read(reply).id));
    if (requests.account.test(path)) stripe = String(read(reply).bankOrigin);
    return reply;
  }

  function letAllGo() {
    for (const rule of rules) {
      rule.left = 0;
      rule.open();
    }
    rules = [];
    isDown = false;
  }

  return {
    url,
    checkout,
    fault(name, fault, times = 1) {
      let meet = () => {};
      let open = () => {};
      const met = new Promise<void>((resolve) => (meet = resolve));
      const gate = new Promise<void>((resolve) => (open = resolve));
      const rule: ActiveRule = { part: requests[name], fault, left: times, meet, gate, open };
      rules.push(rule);
      const letGo = () => {
        rule.left = 0;
        open();
      };
      return { met, letGo };
    },
    set: (state) => void (isDown = state === 'down'),
    isQuiet: () => underway === 0,
    isHolding: () => holding > 0,
    orders: () => orders,
    async charges() {
      const ledgers = orders.map(async (id) => {
        const response = await fetch(`${stripe}/ledger/${id}`);
        return ((await response.json()) as { readonly charges: readonly Charge[] }).charges;
      });
      return (await Promise.all(ledgers)).flat();
    },
    letAllGo,
    forget() {
      letAllGo();
      orders = [];
    },
    async close() {
      letAllGo();
      sockets.closeAllConnections();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      checkout.close();
    },
  };
}

interface ActiveRule {
  readonly part: RegExp;
  readonly fault: Fault;
  left: number;
  readonly meet: () => void;
  readonly gate: Promise<void>;
  readonly open: () => void;
}

interface Underway {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  readonly outgoing: ServerResponse;
  /** Counts the request as no longer on its way. */
  readonly settle: () => void;
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward(port: number, { method, headers, url }: IncomingMessage, body: Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path: url, headers: { ...headers, connection: 'close' } };
    const sent = forwardTo(options, (reply) => {
      reply.once('error', reject);
      void readAll(reply).then(
        (text) => resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: text }),
        reject,
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function read({ body }: Reply): Readonly<Record<string, unknown>> {
  return JSON.parse(body.toString('utf8')) as Record<string, unknown>;
}

function send({ status, headers, body }: Reply, outgoing: ServerResponse): void {
  const { connection: _connection, 'transfer-encoding': _encoding, ...kept } = headers;
  outgoing.writeHead(status, { ...kept, 'content-length': body.length }).end(body);
}

/** Breaks the connection within an answer, because Chromium sends a request again if a used connection ends without a byte. */
function breakOff(outgoing: ServerResponse): void {
  if (!outgoing.headersSent) outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '64' });
  outgoing.write('{', () => outgoing.destroy());
}

/** Module scripts run in their order, so the log listens before the page says anything. */
const listening = `<script type="module">
import { createSpokenLog } from '/spoken-log.js';
createSpokenLog().subscribe((entry) => globalThis.tellPayer?.(entry));
</script>`;

async function sendFile(folder: string, path: string, outgoing: ServerResponse): Promise<void> {
  const { pathname } = new URL(path, 'http://shop.example');
  const name = pathname === '/' ? 'index.html' : pathname;
  const file = await readFile(join(folder, name)).catch(() => null);
  if (file === null) return void outgoing.writeHead(404).end();
  const isPage = extname(name) === '.html';
  const body = isPage ? file.toString('utf8').replace('<head>', `<head>${listening}`) : file;
  outgoing.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(body);
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}
