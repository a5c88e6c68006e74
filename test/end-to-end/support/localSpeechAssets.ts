import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import { copySpeechModels } from '../../../scripts/copySpeechModels';

interface Assets {
  readonly folder: string;
  /** Download size of the English model. */
  readonly bytes: number;
}

const made = new Map<'with' | 'without', Promise<Assets>>();

/**
 * A folder to serve with the English model under `payaloud/`, made once in each worker.
 *
 * @param files more files for the folder, by name.
 */
export async function localSpeechAssets(
  files: Readonly<Record<string, string>> = {},
  moonshine: 'with' | 'without' = 'without',
): Promise<Assets> {
  const making = made.get(moonshine) ?? makeAssets(moonshine);
  made.set(moonshine, making);
  const assets = await making;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(assets.folder, name), text);
  return assets;
}

async function makeAssets(moonshine: 'with' | 'without'): Promise<Assets> {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-assets-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { en: bytes } = await copySpeechModels(join(folder, 'payaloud'), [en], [], moonshine);
  if (bytes === undefined) throw new Error('soundswallower ships no English model');
  return { folder, bytes };
}
