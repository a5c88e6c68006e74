import type { AppFiles } from '../frameworks/freshApp';

/** The files with which a checkout is tried without PostgreSQL and without a key of Stripe. */
export const trialShop: AppFiles = {
  'payments.js': `import { DatabaseSync } from '@photostructure/sqlite';
import { createPayments } from '@payaloud/server';
import { sqliteStore } from '@payaloud/server/sqlite';
import { stripeProvider } from '@payaloud/server/stripe';
import { Stripe } from 'stripe';
import { findOrder, fulfil, userOf } from './shop.js';

const { ORIGIN: origin = 'http://localhost:3000', STRIPE_KEY: key, STRIPE_WEBHOOK_SECRET: secret = 'whsec_trial' } = process.env;
// Without a key of Stripe, the pretended one of stripe.js.
const pretended = { host: '127.0.0.1', port: 12111, protocol: 'http' };

export const store = sqliteStore(new DatabaseSync('payments.db'));
export const payments = createPayments({
  origin,
  store,
  provider: stripeProvider({
    stripe: new Stripe(key ?? 'sk_test_x', key ? {} : pretended),
    webhookSecrets: [secret],
    returnUrl: \`\${origin}/checkout\`,
  }),
  userOf,
  orderOf: findOrder,
  onEvent: ({ about, orderId, id }) => about === 'paid' && fulfil(orderId, id),
});
`,
  'stripe.js': `import { startFakeStripe } from '@payaloud/server/testing';

// It forgets its payments when it stops. Remove payments.db, too, then.
await startFakeStripe({ port: 12111 });
console.log('A pretended Stripe listens. Start server.js in another terminal.');
`,
  'vite.config.js': `import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3000';

// For \`npx vite\`: start server.js with ORIGIN=http://localhost:5173.
export default defineConfig({ plugins: [react()], server: { proxy: { '/pay': server, '/order': server } } });
`,
  'src/Buy.tsx': `import { en } from '@payaloud/core/languages/en';
import { Checkout, PayaloudProvider, type CheckoutOrder } from '@payaloud/react';
import '@payaloud/react/styles.css';

// The second one makes the bank ask.
const methods = [
  { id: 'pm_card_visa', kind: 'card', brand: 'visa', lastFour: '4242' },
  { id: 'pm_card_3ds', kind: 'card', brand: 'visa', lastFour: '3155' },
] as const;

export const Buy = ({ order }: { readonly order: CheckoutOrder }) => (
  <PayaloudProvider language={en}>
    <Checkout order={order} methods={{ methods }} />
  </PayaloudProvider>
);
`,
};
