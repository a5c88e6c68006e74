import { PayaloudLocalSpeechError } from '../errors';

/** The contents of the assets folder. `payaloud-local-speech copy` writes it as `manifest.json`. */
export interface Manifest {
  readonly version: 1;
  /** Of `soundswallower`. */
  readonly wasm: AssetFile;
  readonly models: readonly ModelEntry[];
  /** The larger English model, if it was copied. */
  readonly moonshine?: MoonshineEntry;
}

export interface AssetFile {
  /** Relative to the folder. */
  readonly path: string;
  readonly bytes: number;
  /** Lowercase hex. */
  readonly sha256: string;
}

export interface ModelEntry {
  /** BCP 47 language, with a script if needed: `en`, `zh-Hans`. A request for `en-IN` finds `en`. */
  readonly language: string;
  /** Description and licence of the model, for the integrator. */
  readonly origin: string;
  readonly files: Readonly<Record<ModelFileRole, AssetFile>>;
  readonly features: FeatureParameters;
  /** The model's phones, without silence and noise. */
  readonly phones: readonly string[];
  /** Pronunciations of the words that amounts and answers use, and no others. */
  readonly pronunciations: Readonly<Record<string, readonly string[]>>;
}

export interface MoonshineEntry {
  readonly language: string;
  readonly origin: string;
  /** The script of onnxruntime-web, relative to the folder. */
  readonly script: string;
  /** Each is packed with gzip. */
  readonly files: Readonly<Record<MoonshineRole, AssetFile>>;
}

/** `runtime`: onnxruntime-web's WASM file. `pieces`: the tokenizer's pieces of text, one a line. */
const moonshineRoles = ['runtime', 'encoder', 'decoder', 'pieces'] as const;
export type MoonshineRole = (typeof moonshineRoles)[number];

/** A model of the manifest, and all files that it needs. */
export type Model = GrammarModel | MoonshineModel;

interface ModelFiles {
  readonly language: string;
  readonly files: readonly AssetFile[];
  /** The small model that is asked about Moonshine's amounts, if the folder has one. */
  readonly second?: GrammarModel | undefined;
}

export interface GrammarModel extends ModelFiles {
  readonly kind: 'grammar';
  readonly wasm: AssetFile;
  readonly entry: ModelEntry;
}

interface MoonshineModel extends ModelFiles {
  readonly kind: 'moonshine';
  readonly entry: MoonshineEntry;
}

/** `small`: only models that run in little memory. */
export type ModelSize = 'any' | 'small';

/** Parses `manifest.json`. Throws a `PayaloudLocalSpeechError` that names the problem. */
export function parseManifest(value: unknown): Manifest {
  const manifest = object(value, 'manifest');
  if (manifest.version !== 1) throw invalid('manifest: version is not 1; run `payaloud-local-speech copy` again');
  if (!Array.isArray(manifest.models)) throw invalid('manifest: models is not an array');
  return {
    version: 1,
    wasm: file(manifest.wasm, 'wasm'),
    models: manifest.models.map(modelEntry),
    ...(manifest.moonshine === undefined ? {} : { moonshine: moonshineEntry(manifest.moonshine) }),
  };
}

/** The best model for a language: Moonshine, else the one with the longest matching tag prefix. */
export function modelFor(manifest: Manifest, languageTag: string, size: ModelSize = 'any'): Model | undefined {
  const { moonshine } = manifest;
  if (moonshine && size === 'any' && isFor(languageTag)(moonshine)) {
    const { language, files: byRole } = moonshine;
    const files = moonshineRoles.map((role) => byRole[role]);
    return { kind: 'moonshine', language, entry: moonshine, files, second: grammarModelFor(manifest, languageTag) };
  }
  return grammarModelFor(manifest, languageTag);
}

function grammarModelFor({ wasm, models }: Manifest, languageTag: string): GrammarModel | undefined {
  const entry = models.filter(isFor(languageTag)).toSorted((a, b) => b.language.length - a.language.length)[0];
  return (
    entry && {
      kind: 'grammar',
      language: entry.language,
      wasm,
      entry,
      files: [wasm, ...modelFileRoles.map((role) => entry.files[role])],
    }
  );
}

/** True for a model that hears the language: that of `en` also hears `en-IN`. */
export function isFor(languageTag: string): (model: { readonly language: string }) => boolean {
  const wanted = `${languageTag.toLowerCase()}-`;
  return ({ language }) => wanted.startsWith(`${language.toLowerCase()}-`);
}

function moonshineEntry(value: unknown): MoonshineEntry {
  const entry = object(value, 'moonshine');
  const files = object(entry.files, 'moonshine files');
  if (typeof entry.language !== 'string') throw invalid('moonshine: language is not a string');
  return {
    language: entry.language,
    origin: String(entry.origin),
    script: path(entry.script, 'moonshine script'),
    files: Object.fromEntries(moonshineRoles.map((role) => [role, file(files[role], role)])) as MoonshineEntry['files'],
  };
}

function modelEntry(value: unknown): ModelEntry {
  const entry = object(value, 'model');
  const files = object(entry.files, 'files');
  if (typeof entry.language !== 'string') throw invalid('model: language is not a string');
  if (!Array.isArray(entry.phones)) throw invalid('model: phones is not an array');
  return {
    language: entry.language,
    origin: String(entry.origin),
    files: Object.fromEntries(modelFileRoles.map((role) => [role, file(files[role], role)])) as ModelEntry['files'],
    features: object(entry.features, 'features') as FeatureParameters,
    phones: entry.phones.map(String),
    pronunciations: object(entry.pronunciations, 'pronunciations') as ModelEntry['pronunciations'],
  };
}

function file(value: unknown, name: string): AssetFile {
  const { path: place, bytes, sha256 } = object(value, name);
  const isWhole = Number.isSafeInteger(bytes) && /^[0-9a-f]{64}$/.test(String(sha256));
  if (!isWhole) throw invalid(`${name}: not a file entry`);
  return { path: path(place, name), bytes: Number(bytes), sha256: String(sha256) };
}

/** A path that leaves the folder could fetch from somewhere else. */
function path(value: unknown, name: string): string {
  if (typeof value !== 'string' || !/^[\w-][\w./-]*$/.test(value) || value.includes('..'))
    throw invalid(`${name}: not a file entry`);
  return value;
}

function object(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${name}: not an object`);
  return value as Record<string, unknown>;
}

function invalid(what: string): PayaloudLocalSpeechError {
  return new PayaloudLocalSpeechError('invalid-manifest', what);
}

/** The files of a PocketSphinx acoustic model, named by their role in the decoder. */
export const modelFileRoles = ['mdef', 'means', 'variances', 'sendump', 'transition_matrices'] as const;
export type ModelFileRole = (typeof modelFileRoles)[number];

/** An acoustic model in memory, as the decoder takes it. */
export interface AcousticModel {
  readonly files: Readonly<Record<ModelFileRole, Uint8Array>>;
  /** The model's feature parameters (`feat_params.json`, or PocketSphinx's `feat.params`). */
  readonly features: FeatureParameters;
}

export type FeatureParameters = Readonly<Record<string, string | number | boolean>>;

/** Parses PocketSphinx's `feat.params` (`-name value` lines). */
export function parseFeatureParameters(text: string): FeatureParameters {
  const pairs = text
    .split('\n')
    .map((line) => /^-(\S+)\s+(\S+)/.exec(line.trim()))
    .filter((match) => match !== null)
    .map((match): [string, string | number | boolean] => [match[1] ?? '', valueOf(match[2] ?? '')])
    .filter(([name]) => !unknownToSoundswallower.has(name));
  return Object.fromEntries(pairs);
}

/** PocketSphinx names that SoundSwallower 0.6.3 refuses or interprets differently. */
const unknownToSoundswallower = new Set(['agc', 'model', 'cmninit']);

function valueOf(text: string): string | number | boolean {
  if (text === 'yes' || text === 'no') return text === 'yes';
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
