import { existsSync } from 'node:fs';

/** Debian's Chromium, or the one that `PAYALOUD_CHROMIUM` names. */
export const chromiumPath: string =
  process.env.PAYALOUD_CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ??
  'chromium';

/** Flags for a headless browser that runs as root and asks nobody on the network. */
export const chromiumArgs: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
