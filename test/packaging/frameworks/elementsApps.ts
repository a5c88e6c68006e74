import type { AppFiles } from './freshApp';

/** No inline script or style, no eval, and no text that becomes a script. */
export const strictest = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
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
