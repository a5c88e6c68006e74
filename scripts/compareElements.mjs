// Measures what a page with the elements loads first beside React's and Adyen's pages, for docs/measured/sizes.md:
//
//   npm run measure -- sizes --elements                          fails if the table there is another one
//   PAYALOUD_TABLES=write npm run measure -- sizes --elements    writes it
//
// "First" is the entry with all that it imports statically, in kB (1,000 bytes) of brotli, each file by itself. Vite builds every
// page in the same way, with the runtime. Adyen's package is installed into a temporary folder, because nothing of ours needs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { firstOfElement } from './measureElement.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = join(root, 'docs', 'measured', 'sizes.md');
const place = /(<!-- elements -->\n\n).*?(\n<!-- end of elements -->)/s;
const adyen = '6.45.2';

/** Shows an element of React in the page. */
const show = (imports, element) => `
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
${imports}
createRoot(document.querySelector('main')).render(${element});`;

const provided = (element) => `h(PayaloudProvider, { language }, ${element})`;

/** Adyen's drop-in, as its readme shows it. */
const dropin = (from, options) => `
import { AdyenCheckout, Dropin, Card } from '${from}';
const checkout = await AdyenCheckout({ clientKey: '', environment: 'test', countryCode: 'US', session: { id: '', sessionData: '' } });
new Dropin(checkout, ${options}).mount('main');`;

/** Measures the table's rows, in their order. */
export async function compareElements() {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-sizes-'));
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `@adyen/adyen-web@${adyen}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const react = `React ${versionOf('react')}`;
    const rows = [
      ['`<payaloud-amount>`, English for amounts', await firstOfElement('amount', brotliCompressSync)],
      [
        `\`AmountField\`, ${react}, English for amounts`,
        await firstLoad(
          root,
          show(
            `import { amount as language } from '@payaloud/core/languages/en/amount';
import { AmountField, PayaloudProvider } from '@payaloud/react';`,
            provided("h(AmountField, { label: 'Tip', name: 'tip', currency: 'USD' })"),
          ),
        ),
      ],
      ['`<payaloud-checkout>`, English', await firstOfElement('checkout', brotliCompressSync)],
      [
        `\`Checkout\`, ${react}, English`,
        await firstLoad(
          root,
          show(
            `import { en as language } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { Checkout, PayaloudProvider } from '@payaloud/react';
const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };`,
            provided('h(Checkout, { order })'),
          ),
        ),
      ],
      [
        `\`@adyen/adyen-web\` ${adyen}, \`Dropin\` with \`Card\``,
        await firstLoad(folder, dropin('@adyen/adyen-web', '{ paymentMethodComponents: [Card] }')),
      ],
      [
        `\`@adyen/adyen-web\` ${adyen}, \`auto\` (every payment method)`,
        await firstLoad(folder, dropin('@adyen/adyen-web/auto', '{}')),
      ],
      [`${react} with React DOM, alone`, await firstLoad(root, show('', "h('p')"))],
      [
        `Preact ${versionOf('preact')}, alone`,
        await firstLoad(
          join(root, 'packages', 'elements'),
          show('', "h('p')").replaceAll("'react'", "'preact/compat'").replace('react-dom', 'preact/compat'),
        ),
      ],
    ];
    keep(tableOf(rows.map(([name, bytes]) => [name, (bytes / 1_000).toFixed(1)])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes of the scripts that a page with this module loads first. */
async function firstLoad(folder, code) {
  const { output } = await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === 'page' ? join(folder, 'page.js') : null),
        load: (id) => (id === join(folder, 'page.js') ? code : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: { input: 'page' },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const path of first) for (const next of chunks.get(path).imports) first.add(next);
  return [...first].reduce((sum, path) => sum + brotliCompressSync(chunks.get(path).code).length, 0);
}

/** Writes the table, or fails if the one that is there differs. */
function keep(table) {
  console.log(table);
  const before = readFileSync(document, 'utf8');
  const after = before.replace(place, (_, start, end) => start + table + end);
  if (after === before) return;
  if (process.env.PAYALOUD_TABLES === 'write') return writeFileSync(document, after);
  console.error('docs/measured/sizes.md has another table. PAYALOUD_TABLES=write writes it.');
  process.exitCode = 1;
}

/** A Markdown table as prettier writes it. */
function tableOf(rows) {
  const lines = [['page', 'first'], ...rows];
  const width = Math.max(...lines.map(([name]) => name.length));
  const [head, ...body] = lines.map(([name, size]) => `| ${name.padEnd(width)} | ${size.padStart(5)} |\n`);
  return [head, `| ${'-'.repeat(width)} | ----: |\n`, ...body].join('');
}

/** Major and minor version of a package that is installed here. */
function versionOf(name) {
  const from = createRequire(
    name === 'preact' ? join(root, 'packages/elements/src/index.ts') : join(root, 'package.json'),
  );
  const { version } = from(`${name}/package.json`);
  return version.split('.').slice(0, 2).join('.');
}
