import { existsSync } from 'node:fs';

/** Debian's Chromium, or the path in `PAYALOUD_CHROMIUM`. */
export const chromiumPath: string =
  process.env.PAYALOUD_CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ??
  'chromium';

/** Flags for a headless browser that runs as root and makes no network requests of its own. */
export const chromiumArgs: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
