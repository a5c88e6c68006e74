import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { askBuilder } from './support/askBuilder';

export interface ServedPage {
  readonly url: string;
  /** With `down`, no request is answered, as without a network. */
  setNetwork(state: 'up' | 'down'): void;
  close(): Promise<void>;
}

/**
 * Serves a page that runs one module of `test/end-to-end/pages`, on a free local port. It is built once, because a browser
 * takes longer for hundreds of sources than for a few files.
 *
 * @param publicDir folder whose files are served at `/`.
 * @param pages another folder of such modules, from the repository's root.
 */
export async function servePage(
  module: string,
  { publicDir, pages = 'test/end-to-end/pages' }: { publicDir?: string; pages?: string } = {},
): Promise<ServedPage> {
  let network: 'up' | 'down' = 'up';
  const built = await askBuilder('page', join(pages, module));
  const server = createServer((request, response) => {
    if (network === 'down') return request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = [built, ...(publicDir === undefined ? [] : [publicDir])]
      .map((folder) => join(folder, pathname))
      .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
    sendFile(response, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`,
    setNetwork: (state) => (network = state),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function sendFile(response: ServerResponse, path: string | undefined): void {
  if (path === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': typeOf(path), 'content-length': statSync(path).size });
  createReadStream(path).pipe(response);
}

const types: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

function typeOf(path: string): string {
  return types[extname(path)] ?? 'application/octet-stream';
}
