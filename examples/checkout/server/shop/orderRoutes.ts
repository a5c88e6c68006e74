import type { PayOutcome } from '@payaloud/core/payment';
import { answerJson, readJson } from '../http/listen.ts';
import { answerOrder, refuse } from './answers.ts';
import { isShopCurrency } from './catalogue.ts';
import { heard } from './heard.ts';
import type { Shop } from './openShop.ts';
import { payableOf, type OrderChoice, type ShopOrder } from './orders.ts';
import { isScene } from './scenes.ts';

/** POST /shop/orders: `{ kind, currency, … }`. An amount that only the server may set is refused, not ignored. */
export async function openOrder(shop: Shop, user: string, request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body) return refuse('bad-order');
  const { scene = 'pays', ...rest } = body;
  if (hasOtherKeys(rest)) return refuse('unknown-key');
  const choice = choiceIn(rest);
  const order = choice && isScene(scene) ? shop.orders.open(user, choice, scene) : null;
  return order ? answerOrder(shop, order, 201) : refuse('bad-order');
}

/** The routes below /shop/orders/:id, for the user whose order it is. */
export async function handleOrder(shop: Shop, order: ShopOrder, request: Request, part: string): Promise<Response> {
  const { orders, controls, data } = shop;
  const { id } = order;
  switch (`${request.method} ${part}`) {
    case 'GET ':
      return answerOrder(shop, order);
    case 'PUT ':
      return changeOrder(shop, order, request);
    case 'GET phone': {
      const [message] = data.rows('select facts from messages where order_id = ?', id) as readonly { facts: string }[];
      return answerJson(message ? JSON.parse(message.facts) : null);
    }
    case 'GET ledger':
      return answerLedger(shop, order, request);
    case 'POST old-challenge': {
      const asked = { user: order.user, orderId: id, order: payableOf(order), keyId: null };
      return answerJson({ challenge: await shop.oldConfirmations.issue(asked) });
    }
    case 'POST recorded-webhook': {
      const { age = 0 } = (await readJson(request)) ?? {};
      const recorded = await controls.recordWebhook(id, Number(age));
      if (!recorded) return refuse('unknown-order');
      return new Response(recorded.body, { headers: { 'stripe-signature': recorded.signature } });
    }
    case 'PUT scene': {
      const { scene } = (await readJson(request)) ?? {};
      if (!isScene(scene)) return refuse('bad-order');
      orders.setScene(id, scene);
      return answerOrder(shop, order);
    }
    default:
      return refuse('not-a-route');
  }
}

/** PUT /shop/orders/:id: another tip, amount or source of the money. Not while it is being paid. The scene stays. */
async function changeOrder(shop: Shop, order: ShopOrder, request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body) return refuse('bad-order');
  const { scene: _kept, ...rest } = body;
  if (hasOtherKeys(rest)) return refuse('unknown-key');
  const choice = choiceIn({ ...order.choice, ...rest });
  if (!choice || choice.kind !== order.choice.kind) return refuse('bad-order');
  if (await shop.store.findOfOrder(order.id)) return refuse('being-paid');
  if (!shop.orders.change(order, choice)) return refuse('bad-order');
  return answerOrder(shop, shop.orders.find(order.id) ?? order);
}

/** For testers: how often money moved, what the shop knows, and what the payer of this payment hears. */
async function answerLedger({ controls, history, payments }: Shop, order: ShopOrder, request: Request) {
  const { origin, searchParams } = new URL(request.url);
  const path = `${origin}/pay/payments/${searchParams.get('payment')}`;
  const response = await payments.fetch(new Request(path, { headers: request.headers }));
  const outcome = response.ok ? ((await response.json()) as PayOutcome) : ({ kind: 'not-found' } as const);
  const { charges } = await controls.ledgerOf(order.id);
  return answerJson({
    charges: charges.length,
    scene: order.scene,
    isFulfilled: history.isFulfilled(order.id),
    outcome: outcome.kind,
    heard: heard(order, outcome),
  });
}

const keys = ['kind', 'currency', 'payFrom', 'lang', 'tip', 'to', 'amount'];

function hasOtherKeys(body: object): boolean {
  return Object.keys(body).some((key) => !keys.includes(key));
}

/** Null unless every value has its type. Whether the shop offers it is decided by the orders. */
function choiceIn(body: Readonly<Record<string, unknown>>): OrderChoice | null {
  const { kind, currency, payFrom = 'card', lang = 'en', tip = 0, to, amount } = body;
  if (!isShopCurrency(currency) || typeof lang !== 'string') return null;
  if (payFrom !== 'card' && payFrom !== 'balance') return null;
  const common = { currency, payFrom, lang } as const;
  if (kind === 'cafe') return typeof tip === 'number' && amount === undefined ? { ...common, kind, tip } : null;
  if (kind !== 'transfer' || typeof to !== 'string' || typeof amount !== 'number') return null;
  return { ...common, kind, to, amount };
}
