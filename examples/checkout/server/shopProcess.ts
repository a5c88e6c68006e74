// The shop's process. `supervisor.ts` starts it, and starts it again if it was killed.
import { readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './http/listen.ts';
import { createHandler } from './shop/handleShop.ts';
import { openShop } from './shop/openShop.ts';
import type { ShopSettings } from './shop/settings.ts';

/** Given in the environment, as JSON. */
export interface ShopTask {
  readonly settings: ShopSettings;
  readonly port: number;
}

await start(JSON.parse(process.env.CHECKOUT_TASK ?? '') as ShopTask);

async function start({ settings, port }: ShopTask): Promise<void> {
  // Nobody is left who could start it again.
  process.once('disconnect', () => process.exit());
  const shop = await openShop(settings);
  const handle = createHandler(shop);
  const server = await listen(async (request) => pageFile(request) ?? handle(request), port);
  process.send?.({ port: server.port });
  // Only tests ask for it, through the process that started this one.
  process.on('message', () => void shop.goOn().then(() => process.send?.('went-on')));
}

/** A file of the built page. Null if it has none of this name. */
function pageFile({ method, url }: Request): Response | null {
  const folder = fileURLToPath(new URL('../page', import.meta.url));
  const { pathname } = new URL(url);
  const path = join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
  if (method !== 'GET' || !path.startsWith(folder + sep)) return null;
  // Files of a speech model have no extension.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const type = types[extname(path)] ?? 'application/octet-stream';
  return new Response(readFileSync(path), { headers: { 'content-type': type } });
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
