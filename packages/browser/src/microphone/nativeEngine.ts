import { systemClock, withTimeout, type Timers } from '../runtime';
import type { NativeEngineOptions } from './nativeOptions';
import { listenNatively } from './nativeSession';
import { nativeTimeouts, type NativeTimeouts } from './nativeTimeouts';
import { browserPlatform, type SpeechPlatform } from './platform';
import type { EngineAvailability, ListenEvents, ListenRequest, ListenSession, RecognitionCause } from './port';
import { apiObstacle } from './speechApi';
import { speechTag } from './speechTag';
import type { RecognitionQuality } from './webSpeech';

/** Shared by the two native engines: refused phrases, refusals, and one recognition at a time. */
export interface NativeEngine {
  readonly platform: SpeechPlatform;
  readonly clock: Timers;
  readonly timeouts: NativeTimeouts;
  lang(languageTag: string): string;
  /** Why recognition is impossible on this page, or null. */
  obstacle(): Promise<RecognitionCause | null>;
  listen(
    request: ListenRequest,
    events: ListenEvents,
    place: {
      readonly processLocally: 'required' | 'forbidden';
      readonly phrases: readonly string[];
      /** Default: the browser's. */
      readonly quality?: RecognitionQuality | undefined;
      readonly admit?: () => Promise<RecognitionCause | null>;
    },
  ): ListenSession;
}

export function createNativeEngine(options: NativeEngineOptions): NativeEngine {
  const platform = options.platform ?? browserPlatform();
  const clock = options.clock ?? systemClock;
  const timeouts = { ...nativeTimeouts, ...options.timeouts };
  const lang = options.lang ?? ((languageTag: string) => speechTag(languageTag, platform.languages()));
  let released: Promise<void> = Promise.resolve();
  let refusals = 0;
  let phrasesRefused: 'yes' | 'not-yet' = 'not-yet';

  return {
    platform,
    clock,
    timeouts,
    lang,
    obstacle: () => findObstacle(platform, clock),
    listen: (request, events, place) =>
      listenNatively(
        {
          platform,
          clock,
          timeouts,
          lang: lang(request.language.tag),
          processLocally: place.processLocally,
          quality: place.quality,
          phrases: phrasesRefused === 'yes' ? [] : place.phrases,
          async admit() {
            const [cause] = await Promise.all([place.admit?.() ?? null, released]);
            if (cause) return cause;
            return platform.recognition() ? null : 'unsupported';
          },
          onPhrasesRefused: () => void (phrasesRefused = 'yes'),
          countRefusal: () => ++refusals,
          onReleased: (promise) => void (released = promise),
        },
        request,
        events,
      ),
  };
}

/** Returns `unavailable` with the engine's obstacle, or the result of `otherwise` if it has none. */
export async function availabilityUnless(
  obstacle: Promise<RecognitionCause | null>,
  otherwise: () => Promise<EngineAvailability>,
): Promise<EngineAvailability> {
  const cause = await obstacle;
  return cause ? { kind: 'unavailable', cause } : otherwise();
}

async function findObstacle(platform: SpeechPlatform, clock: Timers): Promise<RecognitionCause | null> {
  const obstacle = apiObstacle(platform);
  if (obstacle) return obstacle;
  if (!platform.allowsFeature('microphone')) return 'blocked-by-page';
  const permission = await withTimeout(platform.microphonePermission(), 500, 'unknown', clock);
  return permission === 'denied' ? 'permission-denied' : null;
}
