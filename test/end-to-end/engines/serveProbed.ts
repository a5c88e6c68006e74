import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedProbed {
  readonly url: string;
  close(): void;
}

/** A page without our code. */
const html = `<!doctype html><html lang="en"><title>Engine</title>
<button id="begin">Begin</button><button id="outside">Outside</button>
<div id="away"><button>Away</button></div><button id="after">After</button>
<dialog><button>Close</button></dialog>`;

/** Serves the page that is asked what its engine has. */
export async function serveProbed(): Promise<ServedProbed> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}
