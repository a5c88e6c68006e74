import type { AppFiles } from '../frameworks/freshApp';
import { exampleIn } from './example';
import { nextServer, shared } from './guideApp';

const example = (text: string) => exampleIn('checkout', text);

/** The component of docs/checkout.md, in both apps. */
const buy = example('export const Buy');

/** docs/checkout.md in an app of Next: the server of docs/server-payments.md, a page, and `Checkout` in ten lines. */
export const nextCheckout: AppFiles = {
  ...nextServer,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'next.config.js': 'export default { outputFileTracingRoot: import.meta.dirname };\n',
  'app/layout.tsx': `import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/Buy.tsx': buy,
  'app/page.js': example('// app/page.js'),
};

/** docs/checkout.md in an app of Hono, whose page Vite builds. */
export const honoCheckout: AppFiles = {
  ...shared,
  'package.json': JSON.stringify({ private: true, type: 'module' }),
  'server.js': example('// server.js'),
  'index.html': `<!doctype html>
<html lang="en"><head><title>Shop</title><link rel="icon" href="data:," /></head>
<body><main id="root"></main><script type="module" src="/src/main.tsx"></script></body></html>
`,
  'src/Buy.tsx': buy,
  'src/main.tsx': example('// src/main.tsx'),
};
