import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findMissingForOrca } from '@payaloud/testing/orca';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearFindings, heardText } from '@payaloud/storybook-addon/orca';

const { message } = findMissingForOrca();
if (message) console.warn(`SKIPPED Orca: ${message}`);

const twice = {
  name: 'said-twice',
  severity: 'error',
  message: 'The user hears “Paid ten dollars” twice.',
  help: 'https://github.com/payaloud/payaloud/blob/main/docs/findings.md#said-twice',
};

/** The parts of a Storybook that the command reads: its list of stories, and the event at the end of each. */
const stories: Readonly<Record<string, object>> = {
  'shop--paid': { entry: { title: 'Shop', name: 'Paid' }, result: [twice] },
  'shop--tip': { entry: { title: 'Shop', name: 'Tip' }, result: [] },
  'shop--declined': { entry: { title: 'Shop', name: 'Declined' }, result: [twice] },
};

function iframeOf(id: string): string {
  const { result } = stories[id] as { result: object[] };
  const finished = { storyId: id, reporters: [{ type: 'payaloud/listen', result }] };
  return `<!doctype html><html lang="en"><title>Storybook</title><p role="alert"></p><script>
    setTimeout(() => { document.querySelector('p').textContent = 'Message of ${id}'; }, 1_500);
    setTimeout(() => {
      globalThis.__STORYBOOK_ADDONS_CHANNEL__ = { last: () => [${JSON.stringify(finished)}] };
    }, 1_700);
  </script></html>`;
}

describe.skipIf(message !== '')('hearFindings', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const entries = Object.fromEntries(
      Object.entries(stories).map(([id, { entry }]: [string, { entry?: object }]) => [
        id,
        { id, type: 'story', ...entry },
      ]),
    );
    server = createServer(({ url = '' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://localhost');
      if (pathname === '/shop/index.json') return void response.writeHead(404).end();
      if (pathname === '/index.json') return void response.end(JSON.stringify({ entries }));
      const id = searchParams.get('id');
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(id ? iframeOf(id) : '<title>Storybook</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server?.close());

  it('plays the stories that have a finding to Orca, and tells what it said', async () => {
    const heard = [];
    for await (const story of hearFindings({ address, chromium, only: ['paid', 'tip'] })) heard.push(story);
    expect(heard).toMatchObject([{ id: 'shop--paid', name: 'Shop: Paid', findings: [twice] }]);
    expect(heard[0]?.texts).toContain('Message of shop--paid');
    expect(heard.map(heardText).join()).toMatch(
      /^Shop: Paid \(shop--paid\)\n {2}Error: said twice\. The user.*\n {4}https.*\n {2}Orca said:\n {4}/,
    );
  });

  it('tells if there is no Storybook', async () => {
    const stories = hearFindings({ address: `${address}/shop`, chromium });
    await expect(stories.next()).rejects.toMatchObject({
      code: 'no-storybook',
      message: expect.stringMatching(/no Storybook/),
    });
  });
});
