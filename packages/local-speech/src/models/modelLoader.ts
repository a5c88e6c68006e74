import type { HearingLanguage } from '@payaloud/core/languages';
import type { ModelFileRole } from './acousticModel';
import { PayaloudLocalSpeechError } from '../errors';
import type { AssetStore, LoadOptions } from './assetStore';
import { modelFor, type Manifest, type ModelEntry } from './manifest';
import { createWorkerClient, type WorkerClient, type WorkerLike } from '../worker/workerClient';

/** Loads a model into a worker, once per language and only on request. */
export interface ModelLoader {
  bytesToDownload(languageTag: string): Promise<number>;
  download(languageTag: string, options: Omit<LoadOptions, 'from'>): Promise<void>;
  /**
   * Returns a worker with the model loaded. The model comes from memory or cache, never from the network, because the
   * payer was not asked.
   */
  prepare(language: HearingLanguage): Promise<WorkerClient>;
}

export function createModelLoader(
  store: AssetStore,
  createWorker: (onBlocked: (error: PayaloudLocalSpeechError) => void) => WorkerLike,
): ModelLoader {
  /** Set once a policy of the page has forbidden the worker. It stays so until the page is loaded again. */
  const policy: { blocks?: PayaloudLocalSpeechError } = {};
  /** Models downloaded without Cache Storage. Each is used once, then lives in the worker. */
  const inMemory = new Map<string, Map<string, Uint8Array>>();
  /** A worker whose script has loaded, so that it starts even if the page goes offline. */
  let idle: WorkerClient | undefined;
  let ready: { readonly language: HearingLanguage; readonly client: Promise<WorkerClient> } | undefined;

  async function find(languageTag: string): Promise<{ manifest: Manifest; model: ModelEntry }> {
    const manifest = await store.manifest();
    const model = modelFor(manifest, languageTag);
    if (!model) throw new PayaloudLocalSpeechError('no-model', `The assets folder has no model for ${languageTag}`);
    return { manifest, model };
  }

  function idleClient(): WorkerClient {
    if (policy.blocks) throw policy.blocks;
    if (idle?.state() === 'working') return idle;
    try {
      return createWorkerClient(createWorker((error) => (policy.blocks = error)));
    } catch (error) {
      if (error instanceof PayaloudLocalSpeechError) policy.blocks = error;
      throw error;
    }
  }

  /** Waits for a worker that cannot start to say so. The browser reports the policy a task before or after that. */
  async function ensureAllowed(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (policy.blocks) throw policy.blocks;
  }

  async function start(language: HearingLanguage): Promise<WorkerClient> {
    const { manifest, model } = await find(language.tag);
    const files = inMemory.get(model.language) ?? (await store.load(manifest, model, { from: 'cached' }));
    const client = idleClient();
    idle = undefined;
    try {
      await client.load({
        language,
        wasm: bytesOf(files, manifest.wasm.path),
        model: { files: filesByRole(model, files), features: model.features },
        phones: model.phones,
        pronunciations: model.pronunciations,
      });
    } catch (error) {
      client.terminate();
      await ensureAllowed();
      throw error;
    }
    inMemory.delete(model.language);
    return client;
  }

  return {
    async bytesToDownload(languageTag) {
      if (policy.blocks) throw policy.blocks;
      if (ready?.language.tag === languageTag) return 0;
      const { manifest, model } = await find(languageTag);
      return inMemory.has(model.language) ? 0 : store.missingBytes(manifest, model);
    },

    async download(languageTag, options) {
      const { manifest, model } = await find(languageTag);
      idle = idleClient();
      const files = await store.load(manifest, model, { ...options, from: 'anywhere' });
      await ensureAllowed();
      inMemory.set(model.language, files);
    },

    async prepare(language) {
      const kept = ready;
      if (kept && kept.language.tag === language.tag && kept.language.words === language.words) {
        const client = await kept.client.catch(ignore);
        if (client?.state() === 'working') return client;
        // Another call may have started a new worker meanwhile.
        if (ready !== kept) return this.prepare(language);
      }
      ready?.client.then((client) => client.terminate(), ignore);
      ready = { language, client: start(language) };
      return ready.client;
    },
  };
}

function filesByRole(model: ModelEntry, files: ReadonlyMap<string, Uint8Array>) {
  const pairs = Object.entries(model.files).map(([role, { path }]) => [role, bytesOf(files, path)]);
  return Object.fromEntries(pairs) as Record<ModelFileRole, Uint8Array>;
}

function bytesOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new PayaloudLocalSpeechError('not-found', `${path} was not loaded`);
  return bytes;
}

function ignore(): void {}
