/// <reference types="node" />
import { createHash } from 'node:crypto';
import type { AssetPlatform } from '../models/assetStore';

const contents: Record<string, string> = {
  'soundswallower.wasm': 'wasm',
  'en/mdef': 'm'.repeat(1_000),
  'en/means': 'means',
  'en/variances': 'variances',
  'en/sendump': 'sendump',
  'en/transition_matrices': 'transitions',
};

const moonshineContents: Record<string, string> = {
  'moonshine/runtime': 'runtime',
  'moonshine/encoder': 'encoder',
  'moonshine/decoder': 'decoder',
  'moonshine/pieces': 'pieces',
};

function fileEntry(path: string) {
  const bytes = Buffer.from(contents[path] ?? moonshineContents[path] ?? '');
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A manifest as `payaloud-local-speech copy` writes it, for placeholder files. */
export const writtenManifest = {
  version: 1,
  wasm: fileEntry('soundswallower.wasm'),
  models: [
    {
      language: 'en',
      origin: 'a test',
      files: Object.fromEntries(
        ['mdef', 'means', 'variances', 'sendump', 'transition_matrices'].map((role) => [role, fileEntry(`en/${role}`)]),
      ),
      features: { lowerf: 130 },
      phones: ['AH'],
      pronunciations: { a: ['AH'] },
    },
  ],
};
/** The same with Moonshine. */
export const withMoonshine = {
  ...writtenManifest,
  moonshine: {
    language: 'en',
    origin: 'a test',
    script: 'moonshine/ort.mjs',
    files: Object.fromEntries(
      ['runtime', 'encoder', 'decoder', 'pieces'].map((role) => [role, fileEntry(`moonshine/${role}`)]),
    ),
  },
};
/** Of the small English model. */
export const totalBytes = lengthOf(contents);
export const moonshineBytes = lengthOf(moonshineContents);

function lengthOf(texts: Readonly<Record<string, string>>): number {
  return Object.values(texts).reduce((sum, text) => sum + text.length, 0);
}

/** A site with an assets folder and a page with its own Cache Storage. A test can change `served`. */
export function createSite() {
  const served: Record<string, string> = { 'manifest.json': JSON.stringify(writtenManifest), ...contents };
  const cached = new Map<string, string>();
  const fetched: string[] = [];
  const ranges: string[] = [];
  const cuts = new Map<string, number>();
  let network: 'online' | 'offline' = 'online';
  let sends: 'ranges' | 'whole files' = 'ranges';
  const platform: AssetPlatform = {
    async fetch(url, init) {
      init?.signal?.throwIfAborted();
      if (network === 'offline') throw new TypeError('no network');
      const path = url.replace('/payaloud/', '');
      fetched.push(path);
      if (!(path in served)) return new Response('', { status: 404 });
      const range = sends === 'ranges' ? init?.headers?.Range : undefined;
      if (range) ranges.push(range);
      const from = Number(/\d+/.exec(range ?? '0')?.[0]);
      const body = bodyOf((served[path] ?? '').slice(from), cuts.get(path));
      cuts.delete(path);
      return new Response(body, { status: range ? 206 : 200 });
    },
    openCache: async () => ({
      match: async (key) => (cached.has(keyText(key)) ? new Response(cached.get(keyText(key))) : undefined),
      put: async (key, response) => void cached.set(keyText(key), await response.text()),
      keys: async () => [],
      delete: async (key) => cached.delete(keyText(key)),
    }),
    sha256: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  };
  return {
    served,
    cached,
    fetched,
    ranges,
    platform,
    goOffline: () => (network = 'offline'),
    /** Like a server that knows no ranges. */
    sendWholeFiles: () => (sends = 'whole files'),
    serveMoonshine() {
      served['manifest.json'] = JSON.stringify(withMoonshine);
      Object.assign(served, moonshineContents);
    },
    /** Cuts the next download of a file after so many bytes. */
    cut: (path: string, after: number) => cuts.set(path, after),
  };
}

function bodyOf(text: string, cutAfter: number | undefined): ReadableStream<Uint8Array> {
  const pieces = [text.slice(0, cutAfter), ...(cutAfter === undefined ? [] : [null])];
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else if (piece === null) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}

function keyText(key: RequestInfo | URL): string {
  return key instanceof Request ? key.url : key.toString();
}
