/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payaloud/core/languages/en';
import { modelFileRoles, type ModelFileRole } from '../models/acousticModel';
import { soundswallowerFolder } from '../node/copyAssets';
import { readModelFolder } from '../node/readModelFolder';
import { createSpeechRecognizer, type SpeechRecognizer } from '../worker/recognize';

/** The recognizer of the worker, in Node, with an English model from disk. Default: the one that soundswallower ships. */
export function createNodeRecognizer(model?: { folder: string; dictionary: string }): Promise<SpeechRecognizer> {
  const soundswallower = soundswallowerFolder(fileURLToPath(import.meta.url));
  const shipped = join(soundswallower, 'model', 'en-us');
  const { folder, dictionary } = model ?? { folder: shipped, dictionary: join(shipped, 'dict.txt') };
  const { features, phones, pronunciations } = readModelFolder(folder, dictionary, en);
  const read = (path: string) => new Uint8Array(readFileSync(path));
  const files = Object.fromEntries(modelFileRoles.map((role) => [role, read(join(folder, role))]));
  return createSpeechRecognizer({
    language: en,
    wasm: read(join(soundswallower, 'soundswallower.web.wasm')),
    model: { files: files as Record<ModelFileRole, Uint8Array>, features },
    phones,
    pronunciations,
  });
}
