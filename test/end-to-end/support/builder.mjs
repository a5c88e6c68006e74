// Builds and serves for all workers of a run. `startBuilder.ts` starts it, and it ends with the process that has started it.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

/** @type {Promise<typeof import('./builds')> | undefined} */
let builds;

async function load() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fileURLToPath(new URL('builds.ts', import.meta.url)));
  return module;
}

async function answer(url, response) {
  const { searchParams } = new URL(url, 'http://builder');
  try {
    const { build } = await (builds ??= load());
    response.end(await build(searchParams.get('what'), searchParams.get('of')));
  } catch (error) {
    response.writeHead(500).end(String(error?.stack ?? error));
  }
}

const server = createServer(({ url }, response) => void answer(url, response));
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`));
process.once('disconnect', () => process.exit());
