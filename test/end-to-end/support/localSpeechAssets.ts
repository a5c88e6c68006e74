import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '@payaloud/core/languages/en';
import { copySpeechModels } from '../../../scripts/copySpeechModels';

/** A folder to serve, with the English model under `payaloud/`, and what of it a payer downloads. */
export async function localSpeechAssets(): Promise<{ folder: string; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-assets-'));
  const { en: bytes } = await copySpeechModels(join(folder, 'payaloud'), [en]);
  if (bytes === undefined) throw new Error('soundswallower ships no English model');
  return { folder, bytes };
}
