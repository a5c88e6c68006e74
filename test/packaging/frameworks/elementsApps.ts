import type { AppFiles } from './freshApp';

/** No inline script or style, no eval, and no text that becomes a script. Vue makes a policy of its own, which it needs for nothing here. */
export const policyWith = (trustedTypes: 'none' | 'vue') =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes === 'none' ? "'none'" : trustedTypes}`,
  ].join('; ');

/** A site that renders its pages on the server: a form, the same form with what was wrong, and an answer. */
export const serverApp: AppFiles = {
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'server.js': `import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fromDecimalString, toDecimalString } from '@payaloud/core/money';

const types = { '.css': 'text/css', '.js': 'text/javascript' };
const escapes = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<"]/g, (sign) => escapes[sign]);

const page = (main) => \`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Tip</title>
<link rel="stylesheet" href="/payaloud/styles.css">
<script type="module" src="/payaloud/auto.js"></script>
</head>
<body><main><h1>Tip</h1>\${main}</main></body>
</html>\`;

const form = (typed, error) => page(\`<form method="post" action="/tip">
<payaloud-amount currency="USD" max="50" required\${error && \` error-message="\${escape(error)}"\`}>
<label>Tip <input name="tip" value="\${escape(typed)}" inputmode="decimal"></label>
\${error && \`<p>\${escape(error)}</p>\`}
</payaloud-amount>
<button>Send</button>
</form>\`);

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('content-security-policy', process.env.POLICY);
  if (pathname.startsWith('/payaloud/')) {
    const path = normalize(pathname.slice('/payaloud/'.length));
    const file = await readFile(join('node_modules/@payaloud/elements/dist', path)).catch(() => null);
    if (!file) return response.writeHead(404).end();
    return response.setHeader('content-type', types[extname(path)]).end(file);
  }
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (request.method !== 'POST') return response.end(form('', ''));
  let body = '';
  for await (const part of request) body += part;
  const typed = new URLSearchParams(body).get('tip') ?? '';
  const amount = fromDecimalString(typed, 'USD');
  if (!amount || amount.minorUnits < 0 || amount.minorUnits > 5000)
    return response.writeHead(422).end(form(typed, 'Enter an amount such as 5 or 12.50, up to 50 dollars.'));
  response.end(page(\`<p>Thank you for \${toDecimalString(amount)}.</p>\`));
}).listen(process.env.PORT, '127.0.0.1');
`,
};

/** Vue, as its docs say for custom elements. Its order is reactive through and through. */
export const vueApp: AppFiles = {
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'vite.config.js': `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('payaloud-');
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
`,
  'index.html': `<!doctype html>
<html lang="en"><head><title>Shop</title></head>
<body><main id="app"></main><script type="module" src="/src/main.js"></script></body></html>`,
  'src/main.js': `import '@payaloud/elements/auto';
import '@payaloud/elements/styles.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'es2022',
      module: 'preserve',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      noEmit: true,
    },
    include: ['src/Typed.vue'],
  }),
  // Not in the page: its types alone are checked.
  'src/Typed.vue': `<script setup lang="ts">
import { money } from '@payaloud/elements';
import '@payaloud/elements/vue';
import { ref } from 'vue';

const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const paid = async () => ({ kind: 'succeeded' }) as const;
const cents = ref<number>();
const reason = ref<'other' | 'card-expired' | null>();
</script>

<template>
  <payaloud-amount
    class="wide"
    label="Tip"
    currency="USD"
    zero-text="No tip"
    required
    @payaloud-value-committed="cents = $event.detail.value?.minorUnits"
  />
  <payaloud-payment :order="order" :payment="{ pay: paid, check: paid }" heading-level="3" />
  <payaloud-payment-status :payment="{ ...order, status: 'declined' }" />
  <!-- @vue-expect-error: there are more reasons. -->
  <payaloud-payment @payaloud-status-change="reason = $event.detail.reason" />
  <!-- @vue-expect-error: an order has a payee. -->
  <payaloud-checkout :order="{ id: '17', amount: order.amount }" />
  <!-- @vue-expect-error: max is a decimal, such as "50". -->
  <payaloud-amount :max="50" />
</template>
`,
  'src/App.vue': `<script setup>
import { money } from '@payaloud/elements';
import { reactive, ref } from 'vue';

const order = reactive({ id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' });
const tip = ref('');
const limit = ref('5');
const status = ref('');
const isShown = ref(true);
const ask = async () => (await fetch('/payments/17')).json();
const payment = { pay: ask, check: ask };
</script>

<template>
  <h1>Shop</h1>
  <payaloud-speak-to-me></payaloud-speak-to-me>
  <payaloud-amount
    v-if="isShown"
    label="Tip"
    name="tip"
    currency="USD"
    :max="limit"
    @payaloud-value-committed="tip = $event.target.value"
  ></payaloud-amount>
  <p>Tip: {{ tip }}</p>
  <button @click="limit = '50'">More</button>
  <button @click="isShown = false">Leave it out</button>
  <payaloud-payment
    :order="order"
    :payment="payment"
    @payaloud-status-change="status = $event.detail.status"
  ></payaloud-payment>
  <p>Status: {{ status }}</p>
</template>
`,
};
