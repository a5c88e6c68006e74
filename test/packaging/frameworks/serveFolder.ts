import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { paid, strictPolicy } from './apps';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/**
 * Serves a built app and answers its payments. Returns a function that stops it.
 *
 * @param policy its Content Security Policy. Null sends none.
 */
export async function serveFolder(
  folder: string,
  port: number,
  policy: string | null = strictPolicy,
): Promise<() => void> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (policy !== null) response.setHeader('content-security-policy', policy);
    if (pathname.startsWith('/payments/')) return void response.setHeader('content-type', 'application/json').end(paid);
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    void readFile(join(folder, path)).then(
      (file) => response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () => void server.close();
}
