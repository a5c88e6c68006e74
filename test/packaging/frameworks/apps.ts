import { filesOfStart } from '../startPages';
import { readmeSnippets } from '../readmeSnippets';
import { formsPage } from './formsPage';
import type { AppFiles } from './freshApp';

/** The answer of the shop's server in both apps. */
export const paid = JSON.stringify({ kind: 'succeeded', reference: 'R7' });

/** Scripts only from the app's own files: no inline script, no `eval`. Styles too. */
export const strictPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'self'";

const checkout = `'use client';
import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider } from '@payaloud/react';
${readmeSnippets()
  .map((code) => `import { ${exportedBy(code)} } from './${exportedBy(code)}';`)
  .join('\n')}

export function Checkout() {
  return (
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      ${readmeSnippets()
        .map((code) => `<${exportedBy(code)} />`)
        .join('\n      ')}
    </PayaloudProvider>
  );
}
`;

const readme: AppFiles = Object.fromEntries(
  readmeSnippets().map((code) => [`${exportedBy(code)}.tsx`, `'use client';\n${code}`]),
);

const shared: AppFiles = { 'Checkout.tsx': checkout, ...readme };

function inFolder(folder: string, files: AppFiles): AppFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

export const viteApp: AppFiles = {
  ...inFolder('src', shared),
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'index.html': `<!doctype html>
<html lang="en"><head><title>Shop</title></head>
<body><main id="root"></main><script type="module" src="/src/main.tsx"></script></body></html>`,
  'src/main.tsx': `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Checkout } from './Checkout';

createRoot(document.querySelector('#root')!).render(<StrictMode><Checkout /></StrictMode>);
`,
};

const nextScripts = { dev: 'next dev', build: 'next build --webpack', start: 'next start' };

/** As Next itself writes it at the first start. */
const nextTypes = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['dom', 'dom.iterable', 'esnext'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowJs: true,
    esModuleInterop: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    resolveJsonModule: true,
    isolatedModules: true,
    jsx: 'react-jsx',
    incremental: true,
    plugins: [{ name: 'next' }],
  },
  include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts', '.next/dev/types/**/*.ts'],
  exclude: ['node_modules'],
};

/** The form of the start page for Next. Its lines for the layout come without Tailwind last. */
const { 'app/layout.tsx': styleImports = '', ...tipPage } = filesOfStart('next');

/**
 * As Next's guide on Content Security Policy says: a nonce for each request, which needs dynamic rendering. While it is developed,
 * Next evaluates scripts and inserts styles of its own.
 */
export const nextApp: AppFiles = {
  ...inFolder('app', shared),
  ...inFolder('app/forms', formsPage),
  ...tipPage,
  'package.json': `${JSON.stringify({ name: 'payaloud-next', private: true, scripts: nextScripts }, null, 2)}\n`,
  'tsconfig.json': `${JSON.stringify(nextTypes, null, 2)}\n`,
  'next.config.mjs': 'export default { reactStrictMode: true, outputFileTracingRoot: import.meta.dirname };\n',
  'app/icon.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="#0a5a4a" /></svg>
`,
  'app/layout.tsx': `${styleImports}import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'A tip and a payment' };

// Each page is rendered when it is asked for, because its scripts need the nonce of that request.
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.tsx': `import { Checkout } from './Checkout';

export default function Page() {
  return <main><Checkout /></main>;
}
`,
  'app/payments/[id]/route.ts': `const answer = () => Response.json(${paid});
export { answer as GET, answer as PUT };
`,
  'proxy.ts': `import { NextResponse, type NextRequest } from 'next/server';

export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const isDeveloped = process.env.NODE_ENV === 'development';
  const scripts = \`'self' 'nonce-\${nonce}' 'strict-dynamic'\${isDeveloped ? " 'unsafe-eval'" : ''}\`;
  const styles = isDeveloped ? "'self' 'unsafe-inline'" : \`'self' 'nonce-\${nonce}'\`;
  const policy = \`default-src 'self'; script-src \${scripts}; style-src \${styles}; object-src 'none'; base-uri 'self'\`;
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}
`,
};

function exportedBy(code: string): string {
  const name = /^export (?:const|function) (\w+)/m.exec(code)?.[1];
  if (!name) throw new Error(`An example of README.md exports nothing: ${code}`);
  return name;
}
