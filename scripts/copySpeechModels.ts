import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { copyAssets, shippedModel, soundswallowerFolder } from '@payaloud/local-speech/node';
import { build } from 'tsup';
import { assetScripts } from '../packages/local-speech/scripts/assetScripts';

/**
 * Fills `target` as `payaloud-local-speech copy` does, with the worker built from the sources.
 *
 * @returns by language, what a payer downloads, in bytes.
 */
export async function copySpeechModels(target: string): Promise<Readonly<Record<string, number>>> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const scripts = join(root, 'node_modules/.cache/payaloud-speech-scripts');
  await build({ config: false, silent: true, ...assetScripts(scripts) });
  const soundswallower = soundswallowerFolder(join(root, 'packages/local-speech/package.json'));
  const models = [en, fr].flatMap((language) => shippedModel(soundswallower, language) ?? []);
  return copyAssets(target, soundswallower, scripts, models).bytes;
}
