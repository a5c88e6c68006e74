import { PayaloudLocalSpeechError } from '../errors';
import { download, type AssetFetch } from './download';
import { parseManifest, type AssetFile, type Manifest } from './manifest';

/** The platform features that the store uses. */
export interface AssetPlatform {
  readonly fetch: AssetFetch;
  /** Missing in some private browsing modes. Every visit then downloads. */
  openCache?(name: string): Promise<AssetCache>;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
}

type AssetCache = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

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
  /** Size of those files that are not in the cache, and of the rest of a file that is there in part. */
  missingBytes(files: readonly AssetFile[]): Promise<number>;
  /** The files by path. Throws a `PayaloudLocalSpeechError`. A download that was cut goes on where it ended. */
  load(files: readonly AssetFile[], options: LoadOptions): Promise<Map<string, Uint8Array>>;
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

    async missingBytes(files) {
      const cache = await openCache();
      const sizes = await Promise.all(
        files.map(async (file) => {
          if (await cache?.match(keyOf(base, file))) return 0;
          return file.bytes - (await partOf(cache, base, file)).length;
        }),
      );
      return sizes.reduce((sum, bytes) => sum + bytes, 0);
    },

    async load(files, { onProgress = ignore, signal, from }) {
      const cache = await openCache();
      const total = files.reduce((sum, file) => sum + file.bytes, 0);
      const loaded = new Map<string, Uint8Array>();
      let before = 0;
      for (const file of files) {
        const kept = await cache?.match(keyOf(base, file));
        const keptBytes = kept && (await verified(kept, file, platform));
        if (!keptBytes && from === 'cached')
          throw new PayaloudLocalSpeechError('not-downloaded', `${file.path} is not on this device`);
        const done = before;
        const onCount = (count: number) => onProgress(done + count, total);
        const bytes = keptBytes ?? (await fetchFile(cache, file, signal, onCount));
        loaded.set(file.path, bytes);
        before += file.bytes;
        onProgress(before, total);
      }
      return loaded;
    },
  };

  /** If the disk is full, the next visit downloads again. This payment goes on. */
  async function fetchFile(
    cache: AssetCache | undefined,
    file: AssetFile,
    signal: AbortSignal | undefined,
    onCount: (count: number) => void,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const url = base + file.path;
    const part = await partOf(cache, base, file);
    const { bytes, count, fault } = await download(url, {
      size: file.bytes,
      part,
      fetch: (address, init) => platform.fetch(address, init),
      signal,
      onCount,
    });
    if (fault) {
      if (count === 0) await cache?.delete(partKeyOf(base, file)).catch(ignore);
      else await cache?.put(partKeyOf(base, file), new Response(bytes.slice(0, count))).catch(ignore);
      throw signal?.aborted ? new PayaloudLocalSpeechError('aborted', `${url} was aborted`) : fault;
    }
    await cache?.delete(partKeyOf(base, file)).catch(ignore);
    if (!(await isIntact(bytes, file, platform)))
      throw new PayaloudLocalSpeechError('corrupt', `${url} does not match the manifest`);
    await cache?.put(keyOf(base, file), new Response(bytes)).catch(ignore);
    return bytes;
  }
}

const cacheName = 'payaloud-local-speech';

function keyOf(base: string, file: AssetFile): string {
  return `${base}${file.path}?sha256=${file.sha256}`;
}

function partKeyOf(base: string, file: AssetFile): string {
  return `${keyOf(base, file)}&part`;
}

/** The beginning of a file whose download was cut. Empty if there is none. */
async function partOf(cache: AssetCache | undefined, base: string, file: AssetFile): Promise<Uint8Array> {
  const part = await cache?.match(partKeyOf(base, file));
  return new Uint8Array(part ? await part.arrayBuffer() : new ArrayBuffer(0));
}

async function verified(response: Response, file: AssetFile, platform: AssetPlatform) {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return (await isIntact(bytes, file, platform)) ? bytes : undefined;
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
