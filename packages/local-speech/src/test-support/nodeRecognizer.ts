/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { modelFileRoles, type ModelFileRole } from '../models/acousticModel';
import { soundswallowerFolder } from '../node/copyAssets';
import { readModelFolder } from '../node/readModelFolder';
import type { LoadParts } from '../worker/protocol';
import { createSpeechRecognizer, type SpeechRecognizer } from '../worker/recognize';
import { recognizerFor } from '../worker/recognizerFor';

export interface NodeModel {
  readonly language: HearingLanguage;
  readonly folder: string;
  readonly dictionary: string;
}

/** A model that soundswallower ships: `en-us` or `fr-fr`. */
export function shippedNodeModel(language: HearingLanguage, name: 'en-us' | 'fr-fr'): NodeModel {
  const folder = join(soundswallower, 'model', name);
  return { language, folder, dictionary: join(folder, 'dict.txt') };
}

/** The recognizer of the worker for a language, in Node: what decides in the page. */
export function createLanguageRecognizer(model: NodeModel): ReturnType<typeof recognizerFor> {
  return recognizerFor(partsOf(model));
}

/** The recognizer of the worker, in Node, with a model from disk. Default: the English one that soundswallower ships. */
export function createNodeRecognizer(model: NodeModel = shippedNodeModel(en, 'en-us')): Promise<SpeechRecognizer> {
  return createSpeechRecognizer(partsOf(model));
}

function partsOf({ language, folder, dictionary }: NodeModel): LoadParts {
  const { features, phones, pronunciations } = readModelFolder(folder, dictionary, language);
  const read = (path: string) => new Uint8Array(readFileSync(path));
  const files = Object.fromEntries(modelFileRoles.map((role) => [role, read(join(folder, role))]));
  return {
    language,
    wasm: read(join(soundswallower, 'soundswallower.web.wasm')),
    model: { files: files as Record<ModelFileRole, Uint8Array>, features },
    phones,
    pronunciations,
  };
}

const soundswallower = soundswallowerFolder(fileURLToPath(import.meta.url));
