import { honoCheckout } from './server/checkoutApps';
import { nextApp, paid, viteApp } from './frameworks/apps';
import type { AppFiles } from './frameworks/freshApp';
import { changed } from './server/example';
import { trialShop } from './server/trialShop';

/** An app that readers download from the site. The tests of this folder install it from tarballs, build it and pay in it. */
export interface Starter {
  readonly title: string;
  readonly files: AppFiles;
  /** Names of our packages. */
  readonly packages: readonly string[];
  /** Packages of npm, with their versions. */
  readonly dependencies: readonly string[];
  /** They run after the installation, in this order. */
  readonly commands: readonly string[];
}

const react = ['react@19', 'react-dom@19'];

/** Answers each payment as paid, in development and in the preview of a build. */
const viteConfig = `import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Stands in for your server: each payment succeeds.
const pretendServer = ({ middlewares }) => {
  middlewares.use('/payments', (request, response) => {
    response.setHeader('content-type', 'application/json').end('${paid}');
  });
};

export default defineConfig({
  plugins: [react(), { name: 'pretend-server', configureServer: pretendServer, configurePreviewServer: pretendServer }],
});
`;

const htmlPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Tip</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/payaloud-0.1.0/styles.css" />
    <script type="module" src="/payaloud-0.1.0/auto.js"></script>
  </head>
  <body>
    <main>
      <h1>Tip</h1>
      <form method="post" action="/tip">
        <payaloud-amount currency="USD" max="50" description="Up to $50" error-message="{{error}}">
          <label>Tip <input name="tip" value="{{typed}}" {{focus}} inputmode="decimal" required aria-describedby="tip-error" /></label>
          <p id="tip-error">{{error}}</p>
        </payaloud-amount>
        <button class="payaloud-button">Send</button>
      </form>
    </main>
  </body>
</html>
`;

const htmlServer = `// Serves the page and the elements, and reads the amount exactly. Node alone is enough.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { formatMoney, money, parseTypedAmount } from '@payaloud/core/money';

const elements = 'node_modules/@payaloud/elements/dist';
// The address has the version, because browsers keep files.
const address = '/payaloud-0.1.0/';
const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const max = money(5000, 'USD');

// With script the field posts "5.00". Without script it posts what the payer typed, and nobody has checked the maximum.
function readTip(text) {
  const read = parseTypedAmount(text, { locale: 'en-US', currency: 'USD' });
  if (read.kind !== 'amount') return { error: 'Enter an amount such as 5 or 12.50.' };
  if (read.money.minorUnits > max.minorUnits) return { error: \`Enter \${formatMoney(max, 'en-US')} or less.\` };
  return { tip: read.money };
}

const escapes = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<"]/g, (sign) => escapes[sign]);

// The page, with the text that the payer typed, and the focus there to read the reason why it was refused.
async function formWith(typed = '', error = '') {
  const page = await readFile('index.html', 'utf8');
  const focused = page.replace('{{focus}}', error && 'autofocus');
  return focused.replaceAll('{{error}}', () => escape(error)).replaceAll('{{typed}}', () => escape(typed));
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'");
  if (pathname.startsWith(address)) {
    const path = join(elements, normalize(pathname.slice(address.length - 1)));
    const file = await readFile(path).catch(() => null);
    if (file === null) return response.writeHead(404).end();
    return response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(file);
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (request.method === 'GET' && pathname === '/') return response.end(await formWith());
  if (request.method !== 'POST' || pathname !== '/tip') return response.writeHead(404).end('<title>Not found</title>Not found');
  let body = '';
  for await (const part of request) body += part;
  const typed = new URLSearchParams(body).get('tip') ?? '';
  const { tip, error } = readTip(typed);
  if (error) return response.writeHead(422).end(await formWith(typed, error));
  response.end(\`<!doctype html><html lang="en"><title>Tip</title><h1>Tip: \${formatMoney(tip, 'en-US')}</h1></html>\`);
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
`;

/** By the name of the download. */
export const starters = {
  vite: {
    title: 'An app of Vite with a tip and a payment',
    files: {
      ...viteApp,
      'index.html': changed(viteApp['index.html'] ?? '', '</head>', '<link rel="icon" href="data:," /></head>'),
      'vite.config.js': viteConfig,
    },
    packages: ['core', 'browser', 'react'],
    dependencies: [...react, 'vite@8', '@vitejs/plugin-react@6'],
    commands: ['npx vite'],
  },
  next: {
    title: "An app of Next's app router: a tip at /tip, a payment at /, and more forms at /forms",
    files: nextApp,
    packages: ['core', 'browser', 'react'],
    dependencies: [
      ...react,
      'react-hook-form@7',
      'next@16.4.6',
      'typescript@6.0.3',
      '@types/react@19',
      '@types/node@20',
    ],
    commands: ['npm run dev'],
  },
  html: {
    title: 'A page without React and without a bundler, and its server',
    files: {
      'package.json': JSON.stringify({ private: true, type: 'module' }),
      'index.html': htmlPage,
      'server.js': htmlServer,
    },
    packages: ['core', 'browser', 'elements'],
    dependencies: [],
    commands: ['node server.js'],
  },
  server: {
    title: 'A checkout on http://localhost:3000 with its own server: Hono, Vite, SQLite and a pretended Stripe',
    files: { ...honoCheckout, ...trialShop },
    packages: ['core', 'browser', 'react', 'server'],
    dependencies: [
      ...react,
      'stripe@23',
      '@photostructure/sqlite@1.2.1',
      'hono@4',
      '@hono/node-server@2',
      'vite@8',
      '@vitejs/plugin-react@6',
    ],
    commands: ['node migrate.js', 'npx vite build', 'node stripe.js & node server.js'],
  },
} satisfies Readonly<Record<string, Starter>>;

/** The files of a download, with a readme that says how to install and start it. */
export function downloadOf(name: keyof typeof starters): AppFiles {
  const { title, files, packages, dependencies, commands } = starters[name];
  const tarballs = packages.map((one) => `../payaloud/${one}.tgz`);
  const readme = `# ${title}

Payaloud is not on npm yet. Build and pack it once, beside this folder. The build installs what it needs:

\`\`\`sh
git clone https://github.com/payaloud/payaloud ../payaloud
cd ../payaloud
npm run build
for name in ${packages.join(' ')}; do (cd packages/$name && npx --yes pnpm pack --out ../../$name.tgz); done
\`\`\`

Then, here:

\`\`\`sh
npm install ${[...tarballs, ...dependencies].join(' ')}
${commands.join('\n')}
\`\`\`
`;
  return { ...files, 'README.md': readme };
}
