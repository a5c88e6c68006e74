import type { AppFiles } from '../frameworks/freshApp';
import { changed, exampleIn } from './example';

const example = (text: string) => exampleIn('server-payments', text);

/** The client of the example talks to the fake Stripe of the test. */
const payments = changed(
  example('postgresStore(new pg.Pool())'),
  'new Stripe(process.env.STRIPE_KEY)',
  "new Stripe(process.env.STRIPE_KEY, { host: '127.0.0.1', port: Number(process.env.FAKE_PORT), protocol: 'http' })",
);

export const shared: AppFiles = {
  'payments.js': payments,
  'shop.js': example('export const userOf'),
  'migrate.js': example('store.migrate()'),
};

const express = example("from 'express'");
const parser = 'app.use(express.json());\n';

/** The servers of the guide, each in a file of its own, and one that mounts a parser first. */
export const nodeApp: AppFiles = {
  ...shared,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'stripe.js':
    changed(example('startFakeStripe({'), 'port: 12111', 'port: Number(process.env.FAKE_PORT)') +
    example("stripe.fail('/confirm'"),
  'hono.js': example("from 'hono'"),
  'express.js': express,
  'http.js': example("from 'node:http'"),
  'parsed.js': changed(changed(express, parser, ''), 'const app = express();\n', `const app = express();\n${parser}`),
};

/** The files that the guide adds to an app of Next. */
export const nextServer: AppFiles = {
  ...shared,
  'app/pay/[...path]/route.js': example('handle as GET'),
  'instrumentation.js': example('register()'),
};

export const nextApp: AppFiles = {
  ...nextServer,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'next.config.js': 'export default { outputFileTracingRoot: import.meta.dirname };\n',
  'app/layout.js': `export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n`,
  'app/page.js': `export default () => <p>Shop</p>;\n`,
};
