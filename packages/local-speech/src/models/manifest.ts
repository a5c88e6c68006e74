import { PayaloudLocalSpeechError } from '../errors';
import { modelFileRoles, type FeatureParameters, type ModelFileRole } from './acousticModel';

/** The contents of the assets folder. `payaloud-local-speech copy` writes it as `manifest.json`. */
export interface Manifest {
  readonly version: 1;
  readonly wasm: AssetFile;
  readonly models: readonly ModelEntry[];
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

/** Parses `manifest.json`. Throws a `PayaloudLocalSpeechError` that names the problem. */
export function parseManifest(value: unknown): Manifest {
  const manifest = object(value, 'manifest');
  if (manifest.version !== 1) throw invalid('manifest: version is not 1; run `payaloud-local-speech copy` again');
  if (!Array.isArray(manifest.models)) throw invalid('manifest: models is not an array');
  return { version: 1, wasm: file(manifest.wasm, 'wasm'), models: manifest.models.map(modelEntry) };
}

/** The model for a language: the one with the longest matching tag prefix. */
export function modelFor(manifest: Manifest, languageTag: string): ModelEntry | undefined {
  const wanted = `${languageTag.toLowerCase()}-`;
  return manifest.models
    .filter(({ language }) => wanted.startsWith(`${language.toLowerCase()}-`))
    .toSorted((a, b) => b.language.length - a.language.length)[0];
}

/** All files needed to recognize speech with this model. */
export function filesOf(manifest: Manifest, model: ModelEntry): AssetFile[] {
  return [manifest.wasm, ...modelFileRoles.map((role) => model.files[role])];
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
  const { path, bytes, sha256 } = object(value, name);
  const isWhole = typeof path === 'string' && Number.isSafeInteger(bytes) && /^[0-9a-f]{64}$/.test(String(sha256));
  // A path that leaves the folder could fetch from somewhere else.
  if (!isWhole || !/^[\w-][\w./-]*$/.test(path) || path.includes('..')) throw invalid(`${name}: not a file entry`);
  return { path, bytes: Number(bytes), sha256: String(sha256) };
}

function object(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${name}: not an object`);
  return value as Record<string, unknown>;
}

function invalid(what: string): PayaloudLocalSpeechError {
  return new PayaloudLocalSpeechError('invalid-manifest', what);
}
