import type { HearingLanguage } from '@payaloud/core/languages';
import { PayaloudLocalSpeechError } from '../errors';
import type { GrammarConfig, RecognizerConfig } from '../worker/protocol';
import type { AssetFile, GrammarModel, Model } from './manifest';

/**
 * Gives the worker's recognizer its files by their roles.
 *
 * @param base URL of the assets folder, with a trailing slash.
 */
export function configFor(
  model: Model,
  files: ReadonlyMap<string, Uint8Array>,
  { language, base }: { readonly language: HearingLanguage; readonly base: string },
): RecognizerConfig {
  if (model.kind === 'moonshine') {
    const address = base + model.entry.script;
    // The worker would resolve it against its own address.
    const script = globalThis.document ? new URL(address, document.baseURI).href : address;
    return { kind: 'moonshine', script, language, files: byRole(model.entry.files, files) };
  }
  return grammarConfigFor(model, files, language);
}

/** As `configFor`, for a model that hears with a grammar. */
export function grammarConfigFor(
  model: GrammarModel,
  files: ReadonlyMap<string, Uint8Array>,
  language: HearingLanguage,
): GrammarConfig {
  const { features, phones, pronunciations } = model.entry;
  return {
    kind: 'grammar',
    language,
    wasm: bytesOf(files, model.wasm.path),
    model: { files: byRole(model.entry.files, files), features },
    phones,
    pronunciations,
  };
}

function byRole<Role extends string>(
  entries: Readonly<Record<Role, AssetFile>>,
  files: ReadonlyMap<string, Uint8Array>,
): Record<Role, Uint8Array> {
  const pairs = Object.entries<AssetFile>(entries).map(([role, { path }]) => [role, bytesOf(files, path)]);
  return Object.fromEntries(pairs) as Record<Role, Uint8Array>;
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new PayaloudLocalSpeechError('not-found', `${path} was not loaded`);
  return bytes;
}
