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

function fileEntry(path: string) {
  const bytes = Buffer.from(contents[path] ?? '');
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
export const totalBytes = Object.values(contents).reduce((sum, text) => sum + text.length, 0);

/** A site with an assets folder and a page with its own Cache Storage. A test can change `served`. */
export function createSite() {
  const served: Record<string, string> = { 'manifest.json': JSON.stringify(writtenManifest), ...contents };
  const cached = new Map<string, string>();
  const fetched: string[] = [];
  let network: 'online' | 'offline' = 'online';
  const platform: AssetPlatform = {
    async fetch(url, init) {
      init?.signal?.throwIfAborted();
      if (network === 'offline') throw new TypeError('no network');
      const path = url.replace('/payaloud/', '');
      fetched.push(path);
      return path in served ? new Response(served[path]) : new Response('', { status: 404 });
    },
    openCache: async () => ({
      match: async (key) => (cached.has(keyText(key)) ? new Response(cached.get(keyText(key))) : undefined),
      put: async (key, response) => void cached.set(keyText(key), await response.text()),
      keys: async () => [],
      delete: async () => false,
    }),
    sha256: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  };
  return { served, cached, fetched, platform, goOffline: () => (network = 'offline') };
}

function keyText(key: RequestInfo | URL): string {
  return key instanceof Request ? key.url : key.toString();
}
