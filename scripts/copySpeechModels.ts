import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import {
  copyAssets,
  copyMoonshine,
  shippedModel,
  soundswallowerFolder,
  type ModelSource,
} from '@payaloud/local-speech/node';
import { build } from 'tsup';
import { assetScripts } from '../packages/local-speech/scripts/assetScripts';

/**
 * Fills `target` like `payaloud-local-speech copy`, with the worker built from the sources.
 *
 * @param languages languages with a shipped model. Default: English.
 * @param others unpacked models, as `--mandarin` provides them.
 * @param moonshine `with`: also Moonshine, as `--moonshine` does. Default: `without`.
 * @returns the download size per language, in bytes; for English with that of Moonshine if it was copied.
 */
export async function copySpeechModels(
  target: string,
  languages: readonly Language[] = [en],
  others: readonly ModelSource[] = [],
  moonshine: 'with' | 'without' = 'without',
): Promise<Readonly<Record<string, number>>> {
  const scripts = await (builtScripts ??= buildScripts());
  const packageFile = fileURLToPath(new URL('../packages/local-speech/package.json', import.meta.url));
  const soundswallower = soundswallowerFolder(packageFile);
  const models = [...languages.flatMap((language) => shippedModel(soundswallower, language) ?? []), ...others];
  const entry = moonshine === 'with' ? await copyMoonshine(target, dirname(packageFile)) : undefined;
  const { bytes } = copyAssets(target, soundswallower, scripts, models, entry);
  return entry
    ? { ...bytes, en: Object.values(entry.files).reduce((sum, file) => sum + file.bytes, bytes.en ?? 0) }
    : bytes;
}

/** Built once in each process, which takes a second. */
let builtScripts: Promise<string> | undefined;

async function buildScripts(): Promise<string> {
  const scripts = mkdtempSync(join(tmpdir(), 'payaloud-speech-scripts-'));
  process.once('exit', () => rmSync(scripts, { recursive: true, force: true }));
  await build({ config: false, silent: true, ...assetScripts(scripts) });
  return scripts;
}
