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
  .map((code, at) => `import { ${exportedBy(code)} } from './Readme${at}';`)
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
  readmeSnippets().map((code, at) => [`Readme${at}.tsx`, `'use client';\n${code}`]),
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

/** As Next's guide on Content Security Policy says: a nonce for each request, which needs dynamic rendering. */
export const nextApp: AppFiles = {
  ...inFolder('app', shared),
  ...inFolder('app/forms', formsPage),
  'package.json': JSON.stringify({ private: true }),
  'next.config.mjs': 'export default { reactStrictMode: true, outputFileTracingRoot: import.meta.dirname };\n',
  'app/layout.tsx': `import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.tsx': `import { connection } from 'next/server';
import { Checkout } from './Checkout';

export default async function Page() {
  await connection();
  return <main><Checkout /></main>;
}
`,
  'app/payments/[id]/route.ts': `const answer = () => Response.json(${paid});
export { answer as GET, answer as PUT };
`,
  'proxy.ts': `import { NextResponse, type NextRequest } from 'next/server';

export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = \`default-src 'self'; script-src 'self' 'nonce-\${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-\${nonce}'; object-src 'none'; base-uri 'self'\`;
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
