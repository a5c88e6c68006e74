import type { AppFiles } from '../frameworks/freshApp';
import { changed, exampleIn } from './example';

/** The shop of docs/server-payments.md. Each browser has an order of its own, which nobody else may pay. */
const shop = changed(
  exampleIn('server-payments', 'export const userOf'),
  `export const findOrder = async (orderId, user) =>
  orderId.startsWith('order-') && user ? { amount: money(2350, 'USD'), version: '1' } : null;
`,
  `export const findOrder = async (orderId, user) =>
  user && orderId === orderIdOf(user) ? { amount: money(2350, 'USD'), version: '1' } : null;

/** Replace it by the id of your shop's order. The number is short, because payers hear it. */
export const orderIdOf = (user) => \`order-\${createHash('sha256').update(user).digest().readUInt16BE()}\`;
`,
);

/** The guide's, for Node 20, which has no `node:sqlite`, and with a port of the pretended Stripe that can be chosen. */
const payments = [
  ['node:sqlite', '@photostructure/sqlite'],
  ['STRIPE_WEBHOOK_SECRET: secret }', "STRIPE_WEBHOOK_SECRET: secret = 'whsec_trial' }"],
  ['port: 12111', 'port: Number(process.env.STRIPE_PORT ?? 12111)'],
].reduce((code, [from = '', to = '']) => changed(code, from, to), exampleIn('server-payments', 'const pretended'));

/** The files with which a checkout is tried without PostgreSQL and without a key of Stripe. */
export const trialShop: AppFiles = {
  'payments.js': payments,
  'stripe.js': `import { startFakeStripe } from '@payaloud/server/testing';

// It forgets its payments when it stops. Remove payments.db, too, then.
const port = Number(process.env.STRIPE_PORT ?? 12111);
await startFakeStripe({ port }).catch(({ message }) => {
  console.error(\`\${message} Start stripe.js and server.js with another STRIPE_PORT, such as \${port + 1}.\`);
  process.exit(1);
});
console.log('A pretended Stripe listens. Start server.js in another terminal.');
`,
  'shop.js': `import { createHash } from 'node:crypto';\n${shop.replace('// shop.js\n', '')}`,
  'server.js': `import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { payments } from './payments.js';
import { findOrder, orderIdOf, userOf } from './shop.js';

const app = new Hono();
app.all('/pay/*', (context) => payments.fetch(context.req.raw));
app.get('/order', async (context) => {
  // Replace it by your sign-in: nothing can be paid without a user. Each browser is a user. Delete the cookie for a new order.
  const user = userOf(context.req.raw) ?? randomUUID().replaceAll('-', '');
  context.header('set-cookie', \`user=\${user}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax\`);
  const id = orderIdOf(user);
  const { amount } = await findOrder(id, user);
  return context.json({ id, payee: 'Corner Cafe', amount });
});
// The bank leads the payer back to this address.
app.get('/checkout', serveStatic({ path: './dist/index.html' }));
app.use(serveStatic({ root: './dist' }));
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
payments.start();
`,
  'index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Corner Cafe</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main></main>
    <script type="module" src="/src/main.jsx"></script>
  </body>
</html>
`,
  'vite.config.js': `import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3000';

// For \`npx vite\`: start server.js with ORIGIN=http://localhost:5173.
export default defineConfig({ plugins: [react()], server: { proxy: { '/pay': server, '/order': server } } });
`,
  'src/Buy.tsx': `import { en } from '@payaloud/core/languages/en';
import { Checkout, PayaloudProvider, SpeakToMe, type CheckoutOrder } from '@payaloud/react';
import '@payaloud/react/styles.css';

// One pays, one is declined, and the bank asks about one.
const methods = [
  { id: 'pm_card_visa', kind: 'card', brand: 'visa', lastFour: '4242' },
  { id: 'pm_card_declined', kind: 'card', brand: 'visa', lastFour: '0002' },
  { id: 'pm_card_3ds', kind: 'card', brand: 'visa', lastFour: '3155' },
] as const;

export const Buy = ({ order }: { readonly order: CheckoutOrder }) => (
  <PayaloudProvider language={en}>
    <SpeakToMe />
    <h1>Corner Cafe</h1>
    <Checkout order={order} methods={{ methods }} />
  </PayaloudProvider>
);
`,
};
