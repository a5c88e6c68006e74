import type { Timers } from '@payaloud/browser';
import type { HearingLanguage } from '@payaloud/core/languages';
import { PayaloudLocalSpeechError } from '../errors';
import { createWorkerClient, type WorkerClient, type WorkerLike } from '../worker/workerClient';
import type { AssetStore, LoadOptions } from './assetStore';
import { isFor, modelFor, type AssetFile, type GrammarModel, type Model, type ModelSize } from './manifest';
import { configFor, grammarConfigFor } from './recognizerConfig';

/** Loads a model into a worker, once per language and only on request. */
export interface ModelLoader {
  bytesToDownload(languageTag: string): Promise<number>;
  download(languageTag: string, options: Omit<LoadOptions, 'from'>): Promise<void>;
  /**
   * Returns a worker with the model loaded. The model comes from memory or cache, never from the network, because the
   * payer was not asked.
   */
  prepare(language: HearingLanguage): Promise<WorkerClient>;
  /** The kind of model that was last found, or undefined before. */
  kind(): Model['kind'] | undefined;
}

export interface ModelLoaderOptions {
  readonly store: AssetStore;
  readonly createWorker: (onBlocked: (error: PayaloudLocalSpeechError) => void) => WorkerLike;
  /** URL of the assets folder, with a trailing slash. */
  readonly base: string;
  /** BCP 47 languages that may be heard. The folder's other models are not used. */
  readonly languages: readonly string[];
  /** `small` on a device with little memory. */
  readonly size: ModelSize;
  /** How long a worker that nobody uses keeps its memory, in ms. */
  readonly idleMs: number;
  readonly clock: Timers;
}

export function createModelLoader({
  store,
  createWorker,
  base,
  languages,
  idleMs,
  clock,
  ...options
}: ModelLoaderOptions): ModelLoader {
  /** Set once a policy of the page has forbidden the worker. It stays so until the page is loaded again. */
  const policy: { blocks?: PayaloudLocalSpeechError } = {};
  /** Models downloaded without Cache Storage. Each is used once, then lives in the worker. */
  const inMemory = new Map<string, Map<string, Uint8Array>>();
  /** A worker whose script has loaded, so that it starts even if the page goes offline. */
  let idle: WorkerClient | undefined;
  let ready: { readonly language: HearingLanguage; readonly client: Promise<WorkerClient> } | undefined;
  let { size } = options;
  let kind: Model['kind'] | undefined;
  let keepFromIdling = () => {};

  async function find(languageTag: string): Promise<Model> {
    if (!languages.some((language) => isFor(languageTag)({ language })))
      throw new PayaloudLocalSpeechError('no-model', `The languages of localSpeech do not include ${languageTag}`);
    const model = modelFor(await store.manifest(), languageTag, size);
    if (!model) throw new PayaloudLocalSpeechError('no-model', `The assets folder has no model for ${languageTag}`);
    ({ kind } = model);
    return model;
  }

  /**
   * The files that one press downloads, the model itself last. A payer with Moonshine from an earlier visit is not asked
   * again for the second model alone.
   */
  async function filesToDownload({ files, second }: Model): Promise<readonly AssetFile[]> {
    return second && (await store.missingBytes(files)) > 0 ? [...second.files, ...files] : files;
  }

  /** Called after the first model is ready, because payers must not wait for the second. */
  async function addSecond(
    client: WorkerClient,
    second: GrammarModel,
    { language, kept }: { readonly language: HearingLanguage; readonly kept: Map<string, Uint8Array> | undefined },
  ): Promise<void> {
    const files = kept ?? (await store.load(second.files, { from: 'cached' }));
    await client.addSecond(grammarConfigFor(second, files, language));
  }

  function idleClient(): WorkerClient {
    if (policy.blocks) throw policy.blocks;
    if (idle?.state() === 'working') return idle;
    try {
      return createWorkerClient(createWorker((error) => (policy.blocks = error)));
    } catch (error) {
      keepIfBlocked(error);
      throw error;
    }
  }

  function keepIfBlocked(error: unknown): void {
    if (error instanceof PayaloudLocalSpeechError && error.code === 'blocked-by-page') policy.blocks = error;
  }

  /** Waits for a worker that cannot start to say so. The browser reports the policy a task before or after that. */
  async function ensureAllowed(): Promise<void> {
    await new Promise<void>((resolve) => clock.after(0, resolve));
    if (policy.blocks) throw policy.blocks;
  }

  async function start(language: HearingLanguage): Promise<WorkerClient> {
    const model = await find(language.tag);
    const key = keyOf(model);
    const kept = inMemory.get(key);
    const files = kept ?? (await store.load(model.files, { from: 'cached' }));
    const client = idleClient();
    idle = undefined;
    try {
      await client.load(configFor(model, files, { language, base }));
    } catch (error) {
      client.terminate();
      keepIfBlocked(error);
      await ensureAllowed();
      // Most likely there is too little memory. Until the page is loaded again, the small model has to do.
      if (model.kind === 'moonshine') {
        size = 'small';
        ready = undefined;
      }
      throw error;
    }
    inMemory.delete(key);
    // Without the second model the payer is asked more often, and nothing fails.
    if (model.second) addSecond(client, model.second, { language, kept }).catch(ignore);
    return client;
  }

  /** Frees the memory of a worker that nobody uses, and starts another, without a model, for the time offline. */
  function freeWhenIdle(): void {
    keepFromIdling();
    keepFromIdling = clock.after(idleMs, () => {
      ready?.client.then((client) => client.terminate(), ignore);
      ready = undefined;
      try {
        idle = idleClient();
      } catch {
        // The page's policy has changed. The next press says so.
      }
    });
  }

  return {
    kind: () => kind,

    async bytesToDownload(languageTag) {
      if (policy.blocks) throw policy.blocks;
      if (ready?.language.tag === languageTag) return 0;
      const model = await find(languageTag);
      return inMemory.has(keyOf(model)) ? 0 : store.missingBytes(await filesToDownload(model));
    },

    async download(languageTag, options) {
      const model = await find(languageTag);
      idle = idleClient();
      await idle.check().catch(keepIfBlocked);
      await ensureAllowed();
      const files = await store.load(await filesToDownload(model), { ...options, from: 'anywhere' });
      await ensureAllowed();
      inMemory.set(keyOf(model), files);
    },

    async prepare(language) {
      freeWhenIdle();
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

function keyOf({ kind, language }: Model): string {
  return `${kind} ${language}`;
}

function ignore(): void {}
