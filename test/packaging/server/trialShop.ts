import type { AppFiles } from '../frameworks/freshApp';
import { changed, exampleIn } from './example';

/** The files with which a checkout is tried without PostgreSQL and without a key of Stripe. */
export const trialShop: AppFiles = {
  'payments.js': changed(
    // Node 20 has no `node:sqlite`.
    changed(exampleIn('server-payments', 'const pretended'), 'node:sqlite', '@photostructure/sqlite'),
    'STRIPE_WEBHOOK_SECRET: secret }',
    "STRIPE_WEBHOOK_SECRET: secret = 'whsec_trial' }",
  ),
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

// One pays, one is declined, and the bank asks about one.
const methods = [
  { id: 'pm_card_visa', kind: 'card', brand: 'visa', lastFour: '4242' },
  { id: 'pm_card_declined', kind: 'card', brand: 'visa', lastFour: '0002' },
  { id: 'pm_card_3ds', kind: 'card', brand: 'visa', lastFour: '3155' },
] as const;

export const Buy = ({ order }: { readonly order: CheckoutOrder }) => (
  <PayaloudProvider language={en}>
    <Checkout order={order} methods={{ methods }} />
  </PayaloudProvider>
);
`,
};
