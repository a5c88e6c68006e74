// Attacks on the shop's own server, for people who must know that an order is charged once. The page beside it and `attacks.test.ts`
// run them; `attacks.sh` does the same with curl.

const json = { 'content-type': 'application/json' };
const cafe = { kind: 'cafe', currency: 'USD', tip: 350 };
const transfer = { kind: 'transfer', currency: 'USD', to: 'anna-li', amount: 10_000 };

export const attacks = [
  {
    id: 'tampered',
    title: 'Tampered amount',
    text: 'An order with a total of its own, a negative tip, a payment with an amount, and a challenge that says 1 cent instead of 100 dollars.',
    async run({ send, open, end }) {
      const said = [];
      said.push(wordOf(await send('POST', '/shop/orders', { ...cafe, total: 1 })));
      said.push(wordOf(await send('POST', '/shop/orders', { ...cafe, tip: -2_000 })));
      const orderId = await open(transfer);
      const id = newId();
      said.push(wordOf(await send('PUT', `/pay/payments/${id}`, { orderId, means: 'card-visa', amount: '1' })));
      const { challenge, code } = await askForCode(send, orderId);
      const forged = { challenge: withOneCent(challenge), method: 'code', code };
      said.push(wordOf(await send('POST', `/pay/orders/${orderId}/confirmation`, forged)));
      return end(said, id, [orderId]);
    },
  },
  {
    id: 'replayed',
    title: 'Replayed confirmation',
    text: 'A transfer is confirmed and paid. The same confirmation is then sent again, and used for another transfer.',
    async run({ send, open, pay, end }) {
      const said = [];
      const orderId = await open(transfer);
      const other = await open(transfer);
      const { challenge, code } = await askForCode(send, orderId);
      const proof = { challenge, method: 'code', code };
      const confirmed = await send('POST', `/pay/orders/${orderId}/confirmation`, proof);
      said.push(wordOf(confirmed));
      const { confirmationId } = confirmed.body;
      const id = newId();
      said.push(wordOf(await pay(id, orderId, { confirmationId })));
      said.push(wordOf(await send('POST', `/pay/orders/${orderId}/confirmation`, proof)));
      said.push(wordOf(await pay(newId(), other, { confirmationId })));
      return end(said, id, [orderId, other]);
    },
  },
  {
    id: 'expired',
    title: 'Expired challenge',
    text: 'A challenge that was made ten minutes and one second ago gets no code and takes none. Without a confirmation nothing is paid.',
    async run({ send, open, pay, end }) {
      const said = [];
      const orderId = await open(transfer);
      const { challenge } = (await send('POST', `/shop/orders/${orderId}/old-challenge`, {})).body;
      said.push(wordOf(await send('POST', `/pay/orders/${orderId}/code`, { challenge })));
      const proof = { challenge, method: 'code', code: '000000' };
      said.push(wordOf(await send('POST', `/pay/orders/${orderId}/confirmation`, proof)));
      const id = newId();
      said.push(wordOf(await pay(id, orderId)));
      return end(said, id, [orderId]);
    },
  },
  {
    id: 'forged-webhook',
    title: 'Forged webhook',
    text: 'The bank waits for the payer’s answer. Somebody who does not know the secret tells the shop that the payment succeeded.',
    async run({ send, open, pay, end }) {
      const said = [];
      const orderId = await open({ ...cafe, scene: 'asks' });
      const id = newId();
      said.push(wordOf(await pay(id, orderId)));
      const intent = {
        id: 'pi_forged',
        object: 'payment_intent',
        status: 'succeeded',
        amount_received: 2825,
        currency: 'usd',
        metadata: { payaloud_payment: id, payaloud_order: orderId },
      };
      const event = {
        id: 'evt_forged',
        object: 'event',
        type: 'payment_intent.succeeded',
        data: { object: intent },
      };
      const signature = `t=${Math.floor(Date.now() / 1_000)},v1=${'0'.repeat(64)}`;
      said.push(wordOf(await send('POST', '/pay/webhook', event, { 'stripe-signature': signature })));
      return end(said, id, [orderId]);
    },
  },
  {
    id: 'old-webhook',
    title: 'Webhook 301 seconds old',
    text: 'Somebody recorded a true webhook of a paid order, and sends it after five minutes and a second. A fresh one may come twice.',
    async run({ send, open, pay, end }) {
      const said = [];
      const orderId = await open(cafe);
      const id = newId();
      said.push(wordOf(await pay(id, orderId)));
      const replay = async (age, times) => {
        const { text, headers } = await send('POST', `/shop/orders/${orderId}/recorded-webhook`, { age });
        const signature = headers.get('stripe-signature') ?? '';
        for (let at = 0; at < times; at += 1) {
          said.push(wordOf(await send('POST', '/pay/webhook', text, { 'stripe-signature': signature })));
        }
      };
      await replay(301, 1);
      await replay(0, 2);
      return end(said, id, [orderId]);
    },
  },
  {
    id: 'reply-lost',
    title: 'Reply lost',
    text: 'The shop pays, and the connection to the page breaks before the answer. The page asks, and sends the payment again.',
    async run({ send, open, pay, end }) {
      const orderId = await open({ ...cafe, scene: 'loses-reply' });
      const id = newId();
      const said = [wordOf(await pay(id, orderId))];
      said.push(wordOf(await send('GET', `/pay/payments/${id}`)));
      said.push(wordOf(await pay(id, orderId)));
      return end(said, id, [orderId]);
    },
  },
  {
    id: 'stripe-reply-lost',
    title: 'Stripe’s reply lost',
    text: 'Stripe charges, and its answer to the shop is lost. The shop reads what happened, and never charges again.',
    async run({ open, pay, settled, end }) {
      const orderId = await open({ ...cafe, scene: 'stripe-loses-reply' });
      const id = newId();
      await pay(id, orderId);
      return end([await settled(id)], id, [orderId]);
    },
  },
  {
    id: 'killed',
    title: 'Kill and restart',
    text: 'Stripe charges, and the shop’s process is killed (SIGKILL) before it can store the answer. It starts again from its file.',
    async run({ open, pay, settled, end }) {
      const orderId = await open({ ...cafe, scene: 'dies-after-pay' });
      const id = newId();
      const said = [wordOf(await pay(id, orderId))];
      said.push(await settled(id));
      said.push(wordOf(await pay(id, orderId)));
      return end(said, id, [orderId]);
    },
  },
  {
    id: 'second-tab',
    title: 'Second tab',
    text: 'Two tabs pay the same order at the same moment, each under an id of its own. A third changes the tip.',
    async run({ send, open, pay, settled, end }) {
      const orderId = await open(cafe);
      const [first, second] = [newId(), newId()];
      await Promise.all([pay(first, orderId), pay(second, orderId)]);
      const said = [await settled(first), await settled(second)];
      said.push(wordOf(await send('PUT', `/shop/orders/${orderId}`, { tip: 0 })));
      return end(said, first, [orderId]);
    },
  },
];

/**
 * Runs one attack. Returns a line: what the server said, how often Stripe charged the attacked orders, and what the payer hears.
 *
 * @param attack One of `attacks`.
 * @param request `(method, path, text, headers)`: sends a request. Rejects if nothing answers.
 */
export async function runAttack(attack, request) {
  const send = async (method, path, body, headers = {}) => {
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    try {
      const response = await request(method, path, text, { ...(text === undefined ? {} : json), ...headers });
      const answer = await response.text();
      return { status: response.status, headers: response.headers, text: answer, body: parse(answer) };
    } catch {
      return { status: 0, headers: new Headers(), text: '', body: {} };
    }
  };
  const pay = (id, orderId, more = {}) => send('PUT', `/pay/payments/${id}`, { orderId, means: 'card-visa', ...more });
  const settled = async (id) => {
    for (;;) {
      const answer = await send('GET', `/pay/payments/${id}`);
      if (answer.status !== 0 && !['processing', 'unknown'].includes(answer.body.kind)) return wordOf(answer);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await send('GET', '/shop/account');
  return attack.run({
    send,
    pay,
    settled,
    open: async (order) => (await send('POST', '/shop/orders', order)).body.id,
    async end(said, id, orders) {
      const ledgers = [];
      for (const order of orders) {
        ledgers.push((await send('GET', `/shop/orders/${order}/ledger?payment=${id}`)).body);
      }
      const charges = ledgers.reduce((sum, ledger) => sum + ledger.charges, 0);
      // The shop's number of the order is another one in each run.
      const heard = ledgers[0].heard.replace(orders[0], 'AAAAAA');
      return `${attack.title}: ${said.join(', ')}. Charges: ${charges}. The payer hears: ${heard}`;
    },
  });
}

/** An answer in a word: its error, outcome or status. */
function wordOf({ status, body }) {
  if (status === 0) return 'no answer';
  return `${status} ${body.error?.code ?? body.kind ?? body.outcome ?? 'received'}`;
}

async function askForCode(send, orderId) {
  const { challenge } = (await send('POST', `/pay/orders/${orderId}/challenge`, {})).body;
  await send('POST', `/pay/orders/${orderId}/code`, { challenge });
  const { code } = (await send('GET', `/shop/orders/${orderId}/phone`)).body;
  return { challenge, code };
}

/** The challenge as a page that was taken over would show it. */
function withOneCent(challenge) {
  const text = atob(challenge.replaceAll('-', '+').replaceAll('_', '/'));
  return btoa(text.replace('"10000"', '"1"')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function newId() {
  return crypto.randomUUID();
}

function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
