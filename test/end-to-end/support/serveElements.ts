import { createServer, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { askBuilder } from './askBuilder';

/** The strictest policy that a page can have: no inline script or style, no eval, and no text that becomes a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface ElementsSite {
  readonly url: string;
  /** The bodies of the forms that were posted. */
  readonly posted: string[];
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * Serves plain pages with the elements at `/payaloud/` and a recorder at `/recorder.js`, under the strictest policy.
 *
 * @param pages texts by path, such as `/tip.html` and `/tip.js`.
 */
export async function serveElements(pages: Readonly<Record<string, string>>): Promise<ElementsSite> {
  const folder = await askBuilder('elements');
  const fileAt = (path: string) =>
    pages[path] ?? readFile(join(folder, path.replace(/^\/payaloud\//, ''))).catch(() => undefined);
  const site = { posted: [] as string[], asked: [] as string[] };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      site.asked.push(pathname);
      response.setHeader('content-security-policy', policy);
      if (request.method === 'POST') {
        site.posted.push(await bodyOf(request));
        return response.setHeader('content-type', 'text/html').end('<title>Posted</title><p>Posted</p>');
      }
      // Chromium asks for it by itself.
      if (pathname === '/favicon.ico') return response.writeHead(204).end();
      const file = await fileAt(pathname);
      if (file === undefined) return response.writeHead(404).end();
      response.setHeader('content-type', types[extname(pathname)] ?? 'text/plain').end(file);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...site,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
