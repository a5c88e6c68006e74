import { PayaloudLocalSpeechError } from '../errors';
import { filesOf, parseManifest, type AssetFile, type Manifest, type ModelEntry } from './manifest';

/** The platform features that the store uses. */
export interface AssetPlatform {
  fetch(url: string, init?: { signal?: AbortSignal; cache?: RequestCache }): Promise<Response>;
  /** Missing in some private browsing modes. Every visit then downloads. */
  openCache?(name: string): Promise<Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>>;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
}

export interface LoadOptions {
  readonly onProgress?: (loaded: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** With `cached`, nothing is fetched, because the payer has not agreed to a download. */
  readonly from: 'anywhere' | 'cached';
}

/** The files in `assets`. Each is checked against its size and SHA-256 before use, and kept in Cache Storage. */
export interface AssetStore {
  /** Reads the manifest from the network, or the one from the last visit when offline. */
  manifest(): Promise<Manifest>;
  /** Size of the files that are not in the cache. */
  missingBytes(manifest: Manifest, model: ModelEntry): Promise<number>;
  /** All files of a model, by path. Throws a `PayaloudLocalSpeechError`. */
  load(manifest: Manifest, model: ModelEntry, options: LoadOptions): Promise<Map<string, Uint8Array>>;
}

export function createAssetStore(base: string, platform: AssetPlatform = pagePlatform()): AssetStore {
  const openCache = async () => {
    try {
      return await platform.openCache?.(cacheName);
    } catch {
      return undefined;
    }
  };
  return {
    async manifest() {
      const url = `${base}manifest.json`;
      const cache = await openCache();
      const response = await platform.fetch(url, { cache: 'no-cache' }).catch(() => undefined);
      if (response?.ok) {
        const text = await response.text();
        const manifest = parseManifest(JSON.parse(text));
        await cache?.put(url, new Response(text)).catch(ignore);
        return manifest;
      }
      const kept = await cache?.match(url);
      if (!kept)
        throw new PayaloudLocalSpeechError('not-found', `${url} cannot be read; run \`payaloud-local-speech copy\``);
      return parseManifest(await kept.json());
    },

    async missingBytes(manifest, model) {
      const cache = await openCache();
      const sizes = await Promise.all(
        filesOf(manifest, model).map(async (file) => ((await cache?.match(keyOf(base, file))) ? 0 : file.bytes)),
      );
      return sizes.reduce((sum, bytes) => sum + bytes, 0);
    },

    async load(manifest, model, { onProgress = ignore, signal, from }) {
      const cache = await openCache();
      const files = filesOf(manifest, model);
      const total = files.reduce((sum, file) => sum + file.bytes, 0);
      const loaded = new Map<string, Uint8Array>();
      let before = 0;
      for (const file of files) {
        const key = keyOf(base, file);
        const kept = await cache?.match(key);
        const keptBytes = kept && (await verified(kept, file, platform));
        if (!keptBytes && from === 'cached')
          throw new PayaloudLocalSpeechError('not-downloaded', `${file.path} is not on this device`);
        const done = before;
        const bytes =
          keptBytes ??
          (await download(base + file.path, file, platform, signal, (count) => onProgress(done + count, total)));
        // If the disk is full, the next visit downloads again. This payment goes on.
        if (!keptBytes) await cache?.put(key, new Response(bytes)).catch(ignore);
        loaded.set(file.path, bytes);
        before += file.bytes;
        onProgress(before, total);
      }
      return loaded;
    },
  };
}

const cacheName = 'payaloud-local-speech';

function keyOf(base: string, file: AssetFile): string {
  return `${base}${file.path}?sha256=${file.sha256}`;
}

async function verified(response: Response, file: AssetFile, platform: AssetPlatform) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return (await isIntact(bytes, file, platform)) ? bytes : undefined;
}

async function download(
  url: string,
  file: AssetFile,
  platform: AssetPlatform,
  signal: AbortSignal | undefined,
  onCount: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await platform.fetch(url, signal ? { signal } : {});
    if (!response.ok || !response.body) throw new PayaloudLocalSpeechError('not-found', `${url}: ${response.status}`);
    const bytes = await readAll(response.body, file.bytes, onCount);
    if (!bytes || !(await isIntact(bytes, file, platform)))
      throw new PayaloudLocalSpeechError('corrupt', `${url} does not match the manifest`);
    return bytes;
  } catch (error) {
    if (signal?.aborted) throw new PayaloudLocalSpeechError('aborted', `${url} was aborted`);
    throw error instanceof PayaloudLocalSpeechError
      ? error
      : new PayaloudLocalSpeechError('not-found', `${url}: ${String(error)}`);
  }
}

/** Reads the whole body. Stops with undefined if it is longer than `size`. */
async function readAll(body: ReadableStream<Uint8Array>, size: number, onCount: (count: number) => void) {
  const bytes = new Uint8Array(size);
  const reader = body.getReader();
  let count = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    if (count + piece.value.length > size) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(piece.value, count);
    count += piece.value.length;
    onCount(count);
  }
  return count === size ? bytes : undefined;
}

async function isIntact(bytes: Uint8Array, file: AssetFile, platform: AssetPlatform): Promise<boolean> {
  if (bytes.length !== file.bytes) return false;
  const digest = await platform.sha256(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === file.sha256;
}

function pagePlatform(): AssetPlatform {
  return {
    fetch: (url, init) => fetch(url, init),
    openCache: async (name) => caches.open(name),
    sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))),
  };
}

function ignore(): void {}
