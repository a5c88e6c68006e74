import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import { copySpeechModels } from '../../../scripts/copySpeechModels';

/**
 * A folder to serve with the English model under `payaloud/`, and its download size in bytes.
 *
 * @param files more files for the folder, by name.
 */
export async function localSpeechAssets(
  files: Readonly<Record<string, string>> = {},
  moonshine: 'with' | 'without' = 'without',
): Promise<{ folder: string; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-assets-'));
  const { en: bytes } = await copySpeechModels(join(folder, 'payaloud'), [en], [], moonshine);
  if (bytes === undefined) throw new Error('soundswallower ships no English model');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, bytes };
}
