import { answerJson, LostConnection } from '../http/listen.ts';
import type { Shop } from './openShop.ts';
import { handleOrder, openOrder } from './orderRoutes.ts';
import { accountOf, refuse } from './answers.ts';
import { attackFiles } from '../attacks/files.ts';

/** Answers every request to the shop's process, except for the page's own files. */
export function createHandler(shop: Shop): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/pay/')) return pay(shop, request);
    if (pathname.startsWith('/shop/')) return handleShop(shop, request, pathname);
    return attackFiles(pathname) ?? refuse('not-a-route');
  };
}

/** Payaloud's routes, on a connection that may break. */
async function pay({ orders, payments }: Shop, request: Request): Promise<Response> {
  const scene = request.method === 'PUT' ? await sceneOf(request) : null;
  if (scene === 'loses-request') throw new LostConnection();
  const response = await payments.fetch(request);
  if (scene === 'loses-reply') throw new LostConnection();
  return response;

  async function sceneOf(asked: Request) {
    // Payaloud refuses a longer body before it has read all of it.
    if (!(Number(asked.headers.get('content-length')) <= 8_192)) return null;
    const body = await asked
      .clone()
      .json()
      .catch(() => null);
    const order = orders.find(String((Object(body) as { orderId?: unknown }).orderId));
    return order?.scene.startsWith('loses-') ? orders.useScene(order.id) : null;
  }
}

async function handleShop(shop: Shop, request: Request, pathname: string): Promise<Response> {
  const { sessions, settings } = shop;
  const { method } = request;
  const [, , kind, id = '', part = ''] = pathname.split('/');
  if (method !== 'GET' && request.headers.get('origin') !== settings.origin) return refuse('bad-origin');
  if (kind === 'account' && method === 'GET') {
    const user = sessions.userOf(request);
    if (user !== null) return answerJson(await accountOf(shop, user));
    const opened = sessions.open();
    return answerJson(await accountOf(shop, opened.user), 200, { 'set-cookie': opened.cookie });
  }
  if (kind !== 'orders') return refuse('not-a-route');
  const user = sessions.userOf(request);
  if (user === null) return refuse('signed-out');
  if (id === '') return method === 'POST' ? openOrder(shop, user, request) : refuse('wrong-method');
  const order = shop.orders.find(id);
  if (order?.user !== user) return refuse('unknown-order');
  return handleOrder(shop, order, request, part);
}
