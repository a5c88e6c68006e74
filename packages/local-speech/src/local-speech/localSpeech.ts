import type {
  EngineAvailability,
  ListenEvents,
  ListenRequest,
  ListenSession,
  RecognitionCause,
  RecognitionEngine,
} from '@payaloud/browser';
import { listenOnce, pageMicrophone, type OpenMicrophone } from '@payaloud/browser/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import { causeOf } from '../errors';
import { createAssetStore, type AssetPlatform } from '../models/assetStore';
import { createModelLoader } from '../models/modelLoader';
import type { WorkerLike } from '../worker/workerClient';

export interface LocalSpeechOptions {
  /**
   * The folder on the page's own origin that `npx payaloud-local-speech copy <folder>` filled, with a slash at its end:
   * `/payaloud/`. It holds the worker, the microphone's worklet, the WASM file and the models.
   */
  readonly assets: string;
  /** Makes the worker some other way, for example bundled. Default: `speech-worker.js` of `assets`, a module worker. */
  readonly worker?: () => WorkerLike;
  /** Another source of sound. Default: the page's microphone, with the browser's noise suppression. */
  readonly openMicrophone?: OpenMicrophone;
  /** Fetch, Cache Storage and SHA-256. Default: the page's. */
  readonly platform?: AssetPlatform;
  /** Loudness of the room, in dB of full scale, above which listening ends with `too-loud` before the first word. Default -30. */
  readonly loudestRoom?: number;
  /** Least loudness of speech over the room, in dB; below it the outcome is `too-loud`, whatever was understood. Default 20. */
  readonly leastSignalToNoise?: number;
  /** How long the worker may take to start and to decode, in ms; then the outcome is `timeout`. Default 20,000. */
  readonly patienceMs?: number;
}

/**
 * Recognition on the payer's own device: `soundswallower` in a worker, a grammar made of the language file, a model from the
 * page's own origin. Nothing is loaded before it is asked for, and no sound leaves the page. Needs a secure context and,
 * where a content security policy is set, `script-src 'wasm-unsafe-eval'` and `worker-src 'self'`.
 */
export function localSpeech(options: LocalSpeechOptions): RecognitionEngine {
  const { assets, openMicrophone = pageMicrophone(`${assets}capture-worklet.js`) } = options;
  const createWorker =
    options.worker ?? (() => new Worker(`${assets}speech-worker.js`, { type: 'module', name: 'payaloud-speech' }));
  const loader = createModelLoader(createAssetStore(assets, options.platform), createWorker);
  let abortLast: (() => void) | undefined;

  return {
    name: 'local-speech',
    voiceGoes: { kind: 'on-device' },

    async availability(languageTag): Promise<EngineAvailability> {
      const missing = missingFeature(options);
      if (missing) return { kind: 'unavailable', cause: missing };
      try {
        const bytes = await loader.bytesToDownload(languageTag);
        return bytes === 0 ? { kind: 'available' } : { kind: 'downloadable', bytes };
      } catch (error) {
        return { kind: 'unavailable', cause: causeOf(error) };
      }
    },

    async download(languageTag, { onProgress, signal }) {
      openMicrophone.prepare?.();
      await loader.download(languageTag, { onProgress, signal });
    },

    listen(request: ListenRequest, events: ListenEvents): ListenSession {
      // One microphone: a forgotten listening must not go on beside the new one.
      abortLast?.();
      const { language, expect, currency, pauseMs } = request;
      const session = listenOnce({
        openMicrophone,
        prepare: () => loader.prepare(dataOf(language)),
        task: expect,
        currency,
        pauseMs,
        loudestRoom: options.loudestRoom,
        leastSignalToNoise: options.leastSignalToNoise,
        patienceMs: options.patienceMs,
        causeOf,
        events,
      });
      abortLast = () => session.abort();
      return session;
    },
  };
}

/** The sentences of a whole language are functions; the worker takes data. */
function dataOf({ tag, rules, words }: HearingLanguage): HearingLanguage {
  return { tag, rules, words };
}

function missingFeature({ worker, openMicrophone }: LocalSpeechOptions): RecognitionCause | undefined {
  const { isSecureContext, AudioContext, Worker, WebAssembly } = globalThis;
  if (!openMicrophone && isSecureContext === false) return 'insecure-context';
  const hasMicrophone =
    openMicrophone !== undefined || (typeof AudioContext === 'function' && 'mediaDevices' in navigator);
  const hasWorker = worker !== undefined || typeof Worker === 'function';
  return hasMicrophone && hasWorker && typeof WebAssembly === 'object' ? undefined : 'unsupported';
}
