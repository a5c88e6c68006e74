import { PayaloudLocalSpeechError } from '../errors';
import { modelFileRoles, type FeatureParameters, type ModelFileRole } from './acousticModel';

/** What lies in the assets folder, written by `payaloud-local-speech copy` as `manifest.json`. */
export interface Manifest {
  readonly version: 1;
  readonly wasm: AssetFile;
  readonly models: readonly ModelEntry[];
}

export interface AssetFile {
  /** Below the folder. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface ModelEntry {
  /** BCP 47, the language alone or with a script: `en`, `zh-Hans`. A request for `en-IN` finds `en`. */
  readonly language: string;
  /** What it is and under which licence, in words for the integrator. */
  readonly origin: string;
  readonly files: Readonly<Record<ModelFileRole, AssetFile>>;
  readonly features: FeatureParameters;
  /** The speech sounds of the model, without silence and noise. */
  readonly phones: readonly string[];
  /** Only of words that amounts and answers use. */
  readonly pronunciations: Readonly<Record<string, readonly string[]>>;
}

/** Reads `manifest.json`; throws a `PayaloudLocalSpeechError` that names what is wrong. */
export function parseManifest(value: unknown): Manifest {
  const manifest = object(value, 'manifest');
  if (manifest.version !== 1) throw invalid('manifest: version is not 1; run `payaloud-local-speech copy` again');
  if (!Array.isArray(manifest.models)) throw invalid('manifest: models is no list');
  return { version: 1, wasm: file(manifest.wasm, 'wasm'), models: manifest.models.map(modelEntry) };
}

/** The model for a language: the longest tag of the manifest that begins it. */
export function modelFor(manifest: Manifest, languageTag: string): ModelEntry | undefined {
  const wanted = `${languageTag.toLowerCase()}-`;
  return manifest.models
    .filter(({ language }) => wanted.startsWith(`${language.toLowerCase()}-`))
    .toSorted((a, b) => b.language.length - a.language.length)[0];
}

/** Every file that recognition with this model needs. */
export function filesOf(manifest: Manifest, model: ModelEntry): AssetFile[] {
  return [manifest.wasm, ...modelFileRoles.map((role) => model.files[role])];
}

function modelEntry(value: unknown): ModelEntry {
  const entry = object(value, 'model');
  const files = object(entry.files, 'files');
  if (typeof entry.language !== 'string') throw invalid('model: language is no text');
  if (!Array.isArray(entry.phones)) throw invalid('model: phones is no list');
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
