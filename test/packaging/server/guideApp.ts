import type { AppFiles } from '../frameworks/freshApp';
import { textOf } from '../guides';

const blocks = [...textOf('server-payments').matchAll(/^```js\n(.*?)^```/gms)].map(([, code = '']) => code);

/** The guide's example that contains this text. */
function example(text: string): string {
  const found = blocks.filter((code) => code.includes(text));
  if (found.length !== 1) throw new Error(`The guide has ${found.length} examples with ${text}`);
  return found[0] ?? '';
}

/** The example with another text in one place. */
function changed(code: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`The guide's example has no ${from}`);
  return code.replace(from, to);
}

/** The client of the example talks to the fake Stripe of the test. */
const payments = changed(
  example('createPayments({'),
  'new Stripe(process.env.STRIPE_KEY)',
  "new Stripe(process.env.STRIPE_KEY, { host: '127.0.0.1', port: Number(process.env.FAKE_PORT), protocol: 'http' })",
);

const shared: AppFiles = { 'payments.js': payments, 'shop.js': example('export const userOf') };

const express = example("from 'express'");
const parser = 'app.use(express.json());\n';

/** The servers of the guide, each in a file of its own, and one that mounts a parser first. */
export const nodeApp: AppFiles = {
  ...shared,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'migrate.js': example('store.migrate()'),
  'stripe.js': changed(example('startFakeStripe({'), 'port: 12111', 'port: Number(process.env.FAKE_PORT)'),
  'hono.js': example("from 'hono'"),
  'express.js': express,
  'http.js': example("from 'node:http'"),
  'parsed.js': changed(changed(express, parser, ''), 'const app = express();\n', `const app = express();\n${parser}`),
};

export const nextApp: AppFiles = {
  ...shared,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'next.config.js': 'export default { outputFileTracingRoot: import.meta.dirname };\n',
  'app/layout.js': `export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n`,
  'app/page.js': `export default () => <p>Shop</p>;\n`,
  'app/pay/[...path]/route.js': example('handle as GET'),
  'instrumentation.js': example('register()'),
};
