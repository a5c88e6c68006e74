import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleElements } from '../../../scripts/bundleElements.mjs';
import { workspaceAliases } from '../../../scripts/workspaceAliases';

const root = fileURLToPath(new URL('../../..', import.meta.url));

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
 * Serves plain pages with the elements at `/payaloud/`, under the strictest policy.
 *
 * @param pages texts by path, such as `/tip.html` and `/tip.js`.
 */
export async function serveElements(pages: Readonly<Record<string, string>>): Promise<ElementsSite> {
  const files = new Map<string, string | Uint8Array>([...Object.entries(pages), ...(await built())]);
  const fileAt = (path: string) => (path === '/recorder.js' ? builtRecorder() : files.get(path));
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

let once: Promise<readonly (readonly [string, string | Uint8Array])[]> | undefined;

/** The files by address. Built once in a worker. */
function built() {
  once ??= (async () => {
    const [{ output }, styles] = await Promise.all([bundleElements(), bundle('styles.css')]);
    return [
      ...output.map((file) => [`/payaloud/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const),
      ['/payaloud/styles.css', styles] as const,
    ];
  })();
  return once;
}

let recorder: Promise<string> | undefined;

/** Most pages need none. */
function builtRecorder(): Promise<string> {
  return (recorder ??= bundleRecorder());
}

async function bundle(style: string): Promise<string> {
  const entry = join(root, 'packages/elements/src', style);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, outdir: root });
  return outputFiles[0]?.text ?? '';
}

/** The spoken log, and a browser's speech that follows a script. */
async function bundleRecorder(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/end-to-end/pages/recorder.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'workspace',
        setup(builder) {
          for (const { find, replacement } of workspaceAliases(root))
            builder.onResolve({ filter: find }, ({ path }) => ({ path: path.replace(find, replacement) }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
