import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserWindow } from '@payaloud/testing/orca';

const driverPath = '/usr/bin/WebKitWebDriver';
const browserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Debian's packages that are missing. Empty if WebKitGTK can run. */
export const missingForWebKit = [
  ...(existsSync(driverPath) ? [] : ['webkit2gtk-driver']),
  ...(existsSync(browserPath) ? [] : ['libwebkit2gtk-4.1-0']),
].join(' ');

/** The part of Playwright's page that the tests need in WebKitGTK. Keys are `Tab` and `Escape`. */
export interface WebKitPage {
  goto(url: string): Promise<unknown>;
  evaluate<Result>(script: string | (() => Result)): Promise<Awaited<Result>>;
  click(selector: string): Promise<unknown>;
  readonly keyboard: { press(key: 'Tab' | 'Escape'): Promise<unknown> };
}

/** By WebDriver (https://w3c.github.io/webdriver/#keyboard-actions). */
const keyCodes = { Tab: '\uE004', Escape: '\uE00C' };
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Opens the small browser that comes with WebKitGTK, on the screen of `env`. It is driven over WebDriver, because Playwright
 * drives only a WebKit of its own.
 */
export async function openWebKit(env: Readonly<NodeJS.ProcessEnv>): Promise<BrowserWindow<WebKitPage>> {
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], { env, stdio: 'ignore' });
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await untilListening(port);
  const options = { binary: browserPath, args: ['--automation', '--full-screen'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = (await send('POST', '', { capabilities })) as { sessionId: string };
  const post = (path: string, body: object) => send('POST', `/${sessionId}${path}`, body);
  const act = (actions: readonly object[]) => post('/actions', { actions });
  return {
    page: {
      goto: (url) => post('/url', { url }),
      async evaluate(script) {
        const expression = typeof script === 'string' ? script : `(${String(script)})()`;
        return (await post('/execute/sync', { script: `return (${expression});`, args: [] })) as never;
      },
      async click(selector) {
        const element = (await post('/element', { using: 'css selector', value: selector })) as Record<string, string>;
        return post(`/element/${element[elementKey]}/click`, {});
      },
      keyboard: {
        press: (key) =>
          act([
            { type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keyCodes[key] })) },
          ]),
      },
    },
    async close() {
      await send('DELETE', `/${sessionId}`).catch(() => {});
      driver.kill();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** In ms. */
const startMs = 10_000;

async function untilListening(port: number): Promise<void> {
  for (const end = performance.now() + startMs; ;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
