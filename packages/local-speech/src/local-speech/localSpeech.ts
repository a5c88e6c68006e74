import type {
  EngineAvailability,
  ListenEvents,
  ListenRequest,
  ListenSession,
  RecognitionCause,
  RecognitionEngine,
  Timers,
} from '@payaloud/browser';
import { systemClock } from '@payaloud/browser/internal';
import { listenOnce, pageAllows, pageMicrophone, type OpenMicrophone } from '@payaloud/browser/internal/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import { causeOf } from '../errors';
import { createAssetStore, type AssetPlatform } from '../models/assetStore';
import type { Model } from '../models/manifest';
import { createModelLoader } from '../models/modelLoader';
import { startWorker } from '../worker/startWorker';
import type { WorkerLike } from '../worker/workerClient';

export interface LocalSpeechOptions {
  /**
   * URL of the folder that `npx payaloud-local-speech copy <folder>` filled, on the page's own origin, with a trailing
   * slash: `/payaloud/`. It holds the worker, the microphone's worklet, the WASM file and the models.
   */
  readonly assets: string;
  /**
   * The languages to hear, as BCP 47 tags without a region. Default: English alone. `fr` and `zh-Hans` need a model in the
   * folder. They ask about most amounts, so say so if your own words offer them.
   */
  readonly languages?: readonly string[];
  /** Creates the worker, for example a bundled one. Default: a module worker from `speech-worker.js` in `assets`. */
  readonly worker?: () => WorkerLike;
  /** Another source of sound. Default: the page's microphone with the browser's noise suppression. */
  readonly openMicrophone?: OpenMicrophone;
  /** Fetch, Cache Storage and SHA-256. Default: the page's. */
  readonly platform?: AssetPlatform;
  /**
   * Loudest room, in dB of full scale. In a louder room, listening ends with `too-loud` before the first word. Default
   * -30, and none with Moonshine.
   */
  readonly maxRoomLevel?: number;
  /**
   * Lowest signal-to-noise ratio, in dB. Below it the outcome is `too-loud`, whatever was understood. Default 20, and 0
   * with Moonshine.
   */
  readonly minSignalToNoise?: number;
  /** Time limit for the worker to start and decode, in ms. After it the outcome is `timeout`. Default 20,000. */
  readonly timeoutMs?: number;
  /** Default: the page's clock. */
  readonly clock?: Timers;
}

/**
 * Recognizes speech on the payer's own device: in a worker, with a model from the page's own origin and a grammar built
 * from the language file. Only languages that are named are heard, English by default. English is heard by Moonshine if `copy --moonshine` laid it into the folder and the device has
 * enough memory, else by `soundswallower`. Nothing loads before it is requested, and no sound leaves the page. Requires
 * a secure context. A content security policy needs `script-src 'wasm-unsafe-eval'` and `worker-src 'self'`, and
 * `payaloud-local-speech` if it lists `trusted-types`.
 *
 * @example
 *   const recognizer = createRecognizer({ engines: [localSpeech({ assets: '/payaloud/' })] });
 */
export function localSpeech(options: LocalSpeechOptions): RecognitionEngine {
  const { assets, languages = ['en'], clock = systemClock } = options;
  const { openMicrophone = pageMicrophone(`${assets}capture-worklet.js`) } = options;
  const loader = createModelLoader({
    store: createAssetStore(assets, options.platform),
    createWorker: options.worker ?? ((onBlocked) => startWorker(assets, onBlocked)),
    base: assets,
    languages,
    size: memoryOf(globalThis.navigator) < minMemory ? 'small' : 'any',
    idleMs,
    clock,
  });
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
      // The page has one microphone, so a forgotten listening must not continue beside the new one.
      abortLast?.();
      const { language, expect, currency, pauseMs } = request;
      const session = listenOnce({
        openMicrophone,
        prepare: () => loader.prepare(dataOf(language)),
        task: expect,
        currency,
        pauseMs,
        timeoutMs: options.timeoutMs,
        clock,
        ...limitsOf(options, loader.kind()),
        causeOf,
        events,
      });
      abortLast = () => session.abort();
      return session;
    },
  };
}

/** Moonshine hears in rooms in which the grammar's model does not. */
function limitsOf({ maxRoomLevel, minSignalToNoise }: LocalSpeechOptions, kind: Model['kind'] | undefined) {
  return kind === 'moonshine'
    ? { maxRoomLevel: maxRoomLevel ?? 0, minSignalToNoise: minSignalToNoise ?? 0, ifUnheard: 'recognize' as const }
    : { maxRoomLevel, minSignalToNoise };
}

/** In GB. Moonshine takes up to 0.4 GB while it hears (26 November 2026). */
const minMemory = 2;
/** Five minutes: a payer may read a receipt between two amounts. */
const idleMs = 300_000;

/** Memory of the device in GB, 0.25 to 8. Browsers that do not tell it count as having enough. */
function memoryOf(navigator: (Navigator & { readonly deviceMemory?: number }) | undefined): number {
  return navigator?.deviceMemory ?? minMemory;
}

/** Leaves out the sentences, because they are functions and cannot be sent to the worker. */
function dataOf({ tag, rules, words }: HearingLanguage): HearingLanguage {
  return { tag, rules, words };
}

function missingFeature({ worker, openMicrophone }: LocalSpeechOptions): RecognitionCause | undefined {
  const { isSecureContext, AudioContext, Worker, WebAssembly } = globalThis;
  if (!openMicrophone && isSecureContext === false) return 'insecure-context';
  // Known before the payer is asked for a download.
  if (!openMicrophone && !pageAllows('microphone')) return 'blocked-by-page';
  const hasMicrophone =
    openMicrophone !== undefined || (typeof AudioContext === 'function' && 'mediaDevices' in navigator);
  const hasWorker = worker !== undefined || typeof Worker === 'function';
  return hasMicrophone && hasWorker && typeof WebAssembly === 'object' ? undefined : 'unsupported';
}
