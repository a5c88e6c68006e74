import { honoCheckout } from './server/checkoutApps';
import { nextApp, paid, viteApp } from './frameworks/apps';
import type { AppFiles } from './frameworks/freshApp';

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
    <link rel="stylesheet" href="/payaloud/styles.css" />
    <script type="module" src="/payaloud/auto.js"></script>
  </head>
  <body>
    <main>
      <h1>Tip</h1>
      <form method="post" action="/tip">
        <payaloud-amount currency="USD" max="50">
          <label>Tip <input name="tip" /></label>
        </payaloud-amount>
        <button>Send</button>
      </form>
    </main>
  </body>
</html>
`;

const htmlServer = `// Serves the page and the elements, and reads the amount exactly. Node alone is enough.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { formatMoney, fromDecimalString } from '@payaloud/core/money';

const elements = 'node_modules/@payaloud/elements/dist';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('content-security-policy', "default-src 'self'; object-src 'none'; base-uri 'self'");
  if (request.method === 'POST' && pathname === '/tip') {
    let body = '';
    for await (const part of request) body += part;
    const tip = fromDecimalString(new URLSearchParams(body).get('tip') ?? '', 'USD');
    response.setHeader('content-type', 'text/html');
    response.end(\`<!doctype html><html lang="en"><title>Tip</title><h1>\${tip ? \`Tip: \${formatMoney(tip, 'en-US')}\` : 'Enter a tip.'}</h1></html>\`);
    return;
  }
  const path = pathname.startsWith('/payaloud/')
    ? join(elements, normalize(pathname.slice('/payaloud'.length)))
    : 'index.html';
  const file = await readFile(path).catch(() => null);
  if (file === null) return response.writeHead(404).end();
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(file);
});
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
`;

/** By the name of the download. */
export const starters = {
  vite: {
    title: 'An app of Vite with a tip and a payment',
    files: { ...viteApp, 'vite.config.js': viteConfig },
    packages: ['core', 'browser', 'react'],
    dependencies: [...react, 'vite@8', '@vitejs/plugin-react@6'],
    commands: ['npx vite'],
  },
  next: {
    title: "An app of Next's app router with a tip, a payment and forms",
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
    title: 'A checkout with its own server: Hono, Vite, PostgreSQL and Stripe',
    files: honoCheckout,
    packages: ['core', 'browser', 'react', 'server'],
    dependencies: [...react, 'stripe@23', 'pg@8', 'hono@4', '@hono/node-server@2', 'vite@8', '@vitejs/plugin-react@6'],
    commands: ['node migrate.js', 'npx vite build', 'node server.js'],
  },
} satisfies Readonly<Record<string, Starter>>;

/** The files of a download, with a readme that says how to install and start it. */
export function downloadOf(name: keyof typeof starters): AppFiles {
  const { title, files, packages, dependencies, commands } = starters[name];
  const tarballs = packages.map((one) => `../payaloud/${one}.tgz`);
  const readme = `# ${title}

Payaloud is not on npm yet. In a copy of its repository, \`../payaloud\`, build and pack it once:

\`\`\`sh
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
