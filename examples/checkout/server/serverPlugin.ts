import { fork } from 'node:child_process';
import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { buildServer } from './buildServer.ts';
import type { ShopNews } from './supervisor.ts';

/** Serves the shop beside the page, in `vite dev` and `vite preview`. It starts with the first request to it. */
export function shopServer(): Plugin {
  return { name: 'shop-server', configureServer: serve, configurePreviewServer: serve };
}

function serve({ middlewares, httpServer }: ViteDevServer | PreviewServer): void {
  let shop: Promise<{ port: number }> | null = null;
  middlewares.use((incoming, outgoing, next) => {
    if (!/^\/(?:pay|shop|attacks)(?:\/|\?|$)/.test(incoming.url ?? '')) return next();
    // The page's origin is known only now, because Vite may have taken another port.
    shop ??= startShop(`http://${incoming.headers.host}`);
    shop.then(
      ({ port }) => passOn(port, incoming, outgoing),
      (error: unknown) => next(error),
    );
  });

  async function startShop(origin: string): Promise<{ port: number }> {
    const child = fork(await buildServer(), {
      env: { ...process.env, PORT: '0', ORIGIN: origin },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    httpServer?.once('close', () => child.kill());
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`The shop’s server ended with ${code}`)));
      child.once('message', (news) => resolve(news as ShopNews));
    });
  }
}

/** A connection that breaks behind this one breaks here too, so that the page meets what it would meet without Vite. */
function passOn(port: number, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url } = incoming;
  const options = { host: '127.0.0.1', port, method, headers, path: url };
  const sent = forward(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    // It breaks off too if the answer does.
    pipeline(answer, outgoing, () => {});
  });
  sent.once('error', () => incoming.socket.destroy());
  incoming.pipe(sent);
}
