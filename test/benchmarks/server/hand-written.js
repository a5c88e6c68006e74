// The handler that a shop writes by hand: Express, Stripe and a table. It is compared with `@payaloud/server`.
// Express 5 answers a rejected handler by itself.
/* oxlint-disable oxc/no-async-endpoint-handlers */
import express from 'express';
import pg from 'pg';
import { Stripe } from 'stripe';
import { findOrder, fulfil, userOf } from './shop.js';

const pool = new pg.Pool();
const stripe = new Stripe(process.env.STRIPE_KEY, {
  host: '127.0.0.1',
  port: Number(process.env.FAKE_PORT),
  protocol: 'http',
});
const app = express();

app.post('/pay/webhook', express.raw({ type: '*/*' }), async (req, res) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(
      req.body,
      req.headers['stripe-signature'],
      process.env.STRIPE_WEBHOOK_SECRET,
    );
  } catch {
    return res.status(400).json({ error: { code: 'not-verified' } });
  }
  const intent = event.data.object;
  if (intent.status === 'succeeded') await setPaid(intent.metadata.payment, intent.metadata.order, intent.id);
  res.json({ received: true });
});

app.put('/pay/payments/:id', express.json({ limit: '8kb' }), async (req, res) => {
  const user = userOf({ headers: new Headers(req.headers) });
  const order = await findOrder(req.body.orderId, user);
  if (!user || !order) return res.status(404).json({ error: { code: 'unknown-order' } });
  const { id } = req.params;
  const { orderId, means } = req.body;
  const { rows } = await pool.query('select * from hand_payments where order_id = $1 and status = $2', [
    orderId,
    'succeeded',
  ]);
  if (rows.length > 0) return res.json({ kind: 'succeeded', reference: orderId });
  try {
    const intent = await stripe.paymentIntents.create(
      {
        amount: order.amount.minorUnits,
        currency: order.amount.currency.toLowerCase(),
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
        metadata: { payment: id, order: orderId },
      },
      { idempotencyKey: id },
    );
    const sent =
      'insert into hand_payments (id, order_id, status, intent) values ($1, $2, $3, $4) on conflict do nothing';
    await pool.query(sent, [id, orderId, 'processing', intent.id]);
    const confirmed = await stripe.paymentIntents.confirm(
      intent.id,
      { payment_method: means },
      { idempotencyKey: `${id}.pay` },
    );
    if (confirmed.status === 'succeeded') await setPaid(id, orderId, confirmed.id);
    res.json({ kind: confirmed.status === 'succeeded' ? 'succeeded' : 'processing' });
  } catch (error) {
    if (error.type !== 'StripeCardError') return res.status(500).json({ error: { code: 'internal' } });
    await pool.query('update hand_payments set status = $2 where id = $1', [id, 'declined']);
    res.json({ kind: 'declined', reason: 'other' });
  }
});

app.get('/pay/payments/:id', async (req, res) => {
  const { rows } = await pool.query('select * from hand_payments where id = $1', [req.params.id]);
  res.json({ kind: rows[0]?.status ?? 'not-found' });
});

async function setPaid(id, orderId, intent) {
  const paid = `insert into hand_payments (id, order_id, status, intent) values ($1, $2, 'succeeded', $3)
    on conflict (id) do update set status = 'succeeded'`;
  await pool.query(paid, [id, orderId, intent]);
  await fulfil(orderId, `${id}.paid`);
}

await pool.query(
  'create table if not exists hand_payments (id text primary key, order_id text, status text, intent text)',
);
app.listen(Number(process.env.PORT));
