import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevicePublicKey } from '@payaloud/react';
import { parseBehavior } from './behavior.ts';
import { createBank, type Confirmation } from './createBank.ts';
import { questionPage } from './questionPage.ts';
import { isShopCurrency } from './shop.ts';

/** Later than the page waits for a reply (8 s). */
const slowMs = 12_000;

/** The test bank over HTTP, as a connect handler. With `CHECKOUT_VOICE=allowed` in the environment, a voice may confirm. */
export function createBankHandler() {
  const bank = createBank({ voiceMatch: process.env.CHECKOUT_VOICE === 'allowed' ? 'allowed' : 'refused' });

  return function handle(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const [, place, kind, id = '', operation] = url.pathname.split('/');
    if (place !== 'test-bank') return next();
    void route().catch(() => send(400, { error: 'bad-request' }));

    async function route(): Promise<void> {
      if (kind === 'orders') return id === '' ? openOrder() : onOrder();
      if (kind === 'payments') return onPayment();
      if (kind === 'question') return onQuestion();
      if (kind === 'device') return onDevice();
      send(404, { error: 'not-found' });
    }

    async function openOrder() {
      const { currency, tip } = await readJson<{ currency: unknown; tip: unknown }>(request);
      if (!isShopCurrency(currency)) return send(400, { error: 'no-such-currency' });
      send(201, bank.openOrder(currency, Number(tip)));
    }

    async function onOrder() {
      const order = bank.findOrder(id);
      if (!order) return send(404, { error: 'not-found' });
      if (operation === undefined) return send(200, { ...order, charges: bank.chargesOf(id) });
      if (operation === 'payment') return send(200, bank.findOfOrder(id));
      if (operation === 'challenge') return send(200, { challenge: bank.issueChallenge(order) });
      send(200, { outcome: await bank.confirm(order, await readJson<Confirmation>(request)) });
    }

    async function onPayment() {
      if (request.method === 'GET') return send(200, bank.find(id));
      if (request.method === 'DELETE') return send(200, bank.cancel(id));
      const asked = await readJson<{ orderId: string; behavior: unknown; lang: string }>(request);
      const order = bank.findOrder(asked.orderId);
      if (!order) return send(404, { error: 'not-found' });
      const behavior = parseBehavior(asked.behavior);
      if (behavior === 'loses-request') return dropConnection();
      const question = new URL(`/test-bank/question?payment=${id}&lang=${asked.lang}`, url.origin).href;
      const outcome = bank.pay(order, id, behavior, { kind: '3-d-secure', url: question });
      if (behavior === 'loses-reply') return dropConnection();
      setTimeout(() => send(200, outcome), behavior === 'slow' ? slowMs : 400);
    }

    async function onDevice() {
      bank.keepDevice(request.method === 'DELETE' ? null : await readJson<DevicePublicKey>(request));
      send(200, {});
    }

    async function onQuestion() {
      const isAnswer = request.method === 'POST';
      if (isAnswer) {
        const form = new URLSearchParams(await readText(request));
        bank.answer(form.get('payment') ?? '', form.get('answer') === 'yes' ? 'yes' : 'no');
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const { searchParams } = url;
      const page = questionPage(
        searchParams.get('payment') ?? '',
        searchParams.get('lang') ?? 'en',
        isAnswer ? 'answered' : 'asks',
      );
      response.end(page);
    }

    function dropConnection() {
      request.socket.destroy();
    }

    function send(status: number, body: unknown) {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    }
  };
}

async function readJson<Body>(request: IncomingMessage): Promise<Body> {
  return JSON.parse(await readText(request)) as Body;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) throw new Error('too long');
  }
  return text;
}
