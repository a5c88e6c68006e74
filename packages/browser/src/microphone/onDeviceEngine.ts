import { PayaloudBrowserError } from '../errors';
import { withTimeout } from '../runtime';
import { availabilityUnless, createNativeEngine, type NativeEngine } from './nativeEngine';
import type { NativeEngineOptions } from './nativeOptions';
import type { LoadedEngine } from './loadedEngine';
import type { EngineAvailability, ListenRequest } from './port';
import type { RecognitionQuality } from './webSpeech';

/** The part of `nativeOnDevice` that loads later. */
export function onDeviceEngine(options: NativeEngineOptions): LoadedEngine {
  const engine = createNativeEngine(options);
  const phrasesOf = options.phrases ?? answersOf;
  const failedDownloads = new Set<string>();
  const qualities = new Map<string, RecognitionQuality>();

  const qualityFor = (languageTag: string) => qualities.get(languageTag) ?? 'dictation';

  return {
    availability: (languageTag) =>
      availabilityUnless(engine.obstacle(), async () => {
        if (!engine.platform.allowsFeature('on-device-speech-recognition')) return unavailable('blocked-by-page');
        const { quality, found } = await bestPackOf(engine, languageTag);
        qualities.set(languageTag, quality);
        if (found.kind === 'downloadable' && failedDownloads.has(languageTag)) return unavailable('download-failed');
        return found;
      }),
    async download(languageTag, { onProgress, signal }) {
      signal.throwIfAborted();
      onProgress(0, null);
      const install = async () =>
        (await engine.platform.recognition()?.install?.(packFor(engine.lang(languageTag), qualityFor(languageTag)))) ??
        false;
      // Null if unknown: Chromium rejects outside a user gesture, and a slow pack may still arrive. Both are worth
      // another try; a plain "no" is not.
      const installed = await orAborted(withTimeout(install(), engine.timeouts.install, null, engine.clock), signal);
      if (installed) return;
      if (installed === false) failedDownloads.add(languageTag);
      throw new PayaloudBrowserError('download-failed', `No recognizer for ${languageTag} was installed`);
    },
    listen: (request, events) =>
      engine.listen(request, events, {
        processLocally: 'required',
        phrases: phrasesOf(request),
        quality: qualityFor(request.language.tag),
      }),
  };
}

/** Dictation if the browser has it, or may download it; otherwise a recognizer of short commands. */
async function bestPackOf(engine: NativeEngine, languageTag: string) {
  const dictation = await packOf(engine, languageTag, 'dictation');
  if (dictation.kind !== 'unavailable') return { quality: 'dictation', found: dictation } as const;
  const command = await packOf(engine, languageTag, 'command');
  return { quality: 'command', found: command } as const;
}

async function packOf(
  engine: NativeEngine,
  languageTag: string,
  quality: RecognitionQuality,
): Promise<EngineAvailability> {
  const Recognition = engine.platform.recognition();
  if (!Recognition?.available) {
    // Without `available` a browser cannot guarantee on-device recognition (Safari, older Chrome). Firefox only
    // recognizes on the device.
    return engine.platform.isGecko() ? { kind: 'available' } : unavailable('unsupported');
  }
  const ask = async () => (await Recognition.available?.(packFor(engine.lang(languageTag), quality))) ?? null;
  switch (await withTimeout(ask(), availableMs, null, engine.clock)) {
    case 'available':
      return { kind: 'available' };
    case 'downloadable':
    case 'downloading':
      return { kind: 'downloadable', bytes: null };
    case null:
      return unavailable('engine-failed');
    default:
      return unavailable('language-not-supported');
  }
}

const availableMs = 3_000;

function packFor(lang: string, quality: RecognitionQuality) {
  return { langs: [lang], processLocally: true, quality } as const;
}

function unavailable(cause: Extract<EngineAvailability, { kind: 'unavailable' }>['cause']): EngineAvailability {
  return { kind: 'unavailable', cause };
}

function answersOf({ expect, language }: ListenRequest): readonly string[] {
  return expect === 'answer' || expect === 'choice' ? Object.values(language.words.answers).flat() : [];
}

/** Stops waiting. The browser continues the download. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
