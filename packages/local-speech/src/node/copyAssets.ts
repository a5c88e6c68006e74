/// <reference types="node" />
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HearingLanguage } from '@payaloud/core/languages';
import {
  modelFileRoles,
  type ModelFileRole,
  type AssetFile,
  type Manifest,
  type ModelEntry,
  type MoonshineEntry,
} from '../models/manifest';
import { readModelFolder } from './readModelFolder';

/** A model to copy, and the language file whose words it needs. */
export interface ModelSource {
  readonly language: HearingLanguage;
  readonly folder: string;
  /** Description and licence of the model, for the manifest. */
  readonly origin: string;
}

export interface CopyResult {
  readonly manifest: Manifest;
  /** Download size per language, in bytes. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Words of each language file that have no pronunciation. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

/**
 * The folder of the installed `soundswallower` package.
 *
 * @example
 *   const folder = soundswallowerFolder(import.meta.url);
 */
export function soundswallowerFolder(from: string): string {
  return dirname(createRequire(from).resolve('soundswallower'));
}

/**
 * The English and French models shipped with `soundswallower`: 8 kHz models of CMU Sphinx.
 *
 * @example
 *   shippedModel(soundswallowerFolder(import.meta.url), en)?.origin; // its licence
 */
export function shippedModel(soundswallower: string, language: HearingLanguage): ModelSource | undefined {
  const model = shippedModels.get(language.tag);
  return model && { language, folder: join(soundswallower, 'model', model.folder), origin: model.origin };
}

const shippedModels: ReadonlyMap<string, { readonly folder: string; readonly origin: string }> = new Map([
  ['en', { folder: 'en-us', origin: 'CMU Sphinx US English PTM 8 kHz 5.2, (c) 2015 Alpha Cephei Inc., BSD-2-Clause' }],
  [
    'fr',
    {
      folder: 'fr-fr',
      origin: 'CMU Sphinx French PTM 8 kHz, (c) 2006 Universite du Maine, 2015 Alpha Cephei Inc., BSD',
    },
  ],
]);

/**
 * Fills an assets folder with the WASM file, the models, and `manifest.json`, which lists each file's size and SHA-256.
 * Copies `speech-worker.js` and `capture-worklet.js` from `scripts`.
 *
 * @param moonshine what `copyMoonshine` copied into the same folder.
 * @example
 *   const soundswallower = soundswallowerFolder(import.meta.url);
 *   const model = shippedModel(soundswallower, en);
 *   const scripts = 'node_modules/@payaloud/local-speech/assets';
 *   const { bytes } = copyAssets('public/payaloud', soundswallower, scripts, model ? [model] : []);
 */
export function copyAssets(
  target: string,
  soundswallower: string,
  scripts: string,
  models: readonly ModelSource[],
  moonshine?: MoonshineEntry,
): CopyResult {
  mkdirSync(target, { recursive: true });
  for (const script of ['speech-worker.js', 'capture-worklet.js'])
    copyFileSync(join(scripts, script), join(target, script));
  const wasm = copyFile(join(soundswallower, 'soundswallower.web.wasm'), target, 'soundswallower.wasm');
  const entries = models.map((model) => copyModel(model, target));
  const manifest: Manifest = {
    version: 1,
    wasm,
    models: entries.map(({ entry }) => entry),
    ...(moonshine ? { moonshine } : {}),
  };
  writeFileSync(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return {
    manifest,
    bytes: Object.fromEntries(manifest.models.map((entry) => [entry.language, wasm.bytes + sizeOf(entry)])),
    missing: Object.fromEntries(entries.map(({ entry, missing }) => [entry.language, missing])),
  };
}

function copyModel(
  { language, folder, origin }: ModelSource,
  target: string,
): { entry: ModelEntry; missing: readonly string[] } {
  const { files, features, phones, pronunciations, missing } = readModelFolder(folder, language);
  mkdirSync(join(target, language.tag), { recursive: true });
  const copied = modelFileRoles.map((role) => [role, copyFile(files[role], target, `${language.tag}/${role}`)]);
  for (const name of ['LICENSE.txt', 'README.txt', 'README'])
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(target, language.tag, name));
  const entry: ModelEntry = {
    language: language.tag,
    origin,
    files: Object.fromEntries(copied) as Record<ModelFileRole, AssetFile>,
    features,
    phones,
    pronunciations,
  };
  return { entry, missing };
}

function copyFile(from: string, folder: string, path: string): AssetFile {
  const bytes = readFileSync(from);
  writeFileSync(join(folder, path), bytes);
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function sizeOf({ files }: ModelEntry): number {
  return Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
}
