import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payaloud/core/languages/en';
import { copyAssets, shippedModel, soundswallowerFolder } from '@payaloud/local-speech/node';
import { build } from 'tsup';
import { assetScripts } from '../../../packages/local-speech/scripts/assetScripts';

/** Fills `<folder>/payaloud` as `payaloud-local-speech copy` does, with the worker built from the sources. */
export async function localSpeechAssets(): Promise<{ folder: string; bytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-assets-'));
  const scripts = join(folder, 'scripts');
  await build({ config: false, silent: true, ...assetScripts(scripts) });
  const packageFile = fileURLToPath(new URL('../../../packages/local-speech/package.json', import.meta.url));
  const soundswallower = soundswallowerFolder(packageFile);
  const english = shippedModel(soundswallower, en);
  if (!english) throw new Error('soundswallower ships no English model');
  const { bytes } = copyAssets(join(folder, 'payaloud'), soundswallower, scripts, [english]);
  return { folder, bytes: bytes.en ?? 0 };
}
