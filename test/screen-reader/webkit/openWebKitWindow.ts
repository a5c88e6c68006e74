import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserWindow, DrivenPage, WindowOptions } from '@payaloud/testing/orca';

const driverPath = '/usr/bin/WebKitWebDriver';
const browserPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** The package that is missing, or undefined. */
export const missingForWebKit: string | undefined =
  existsSync(driverPath) && existsSync(browserPath) ? undefined : 'webkit2gtk-driver and libwebkit2gtk-4.1-0';

/** Opens the small browser that comes with WebKitGTK, and drives it over WebDriver, because Playwright drives only its own WebKit. */
export async function openWebKitWindow({ env }: Pick<WindowOptions, 'env'>): Promise<BrowserWindow<DrivenPage>> {
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
  return {
    page: {
      goto: (url) => send('POST', `/${sessionId}/url`, { url }),
      evaluate: (expression) =>
        send('POST', `/${sessionId}/execute/sync`, { script: `return (${expression});`, args: [] }),
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
