import { getDocumentPreferences } from '../preferences';
import { lazily, listenOnceLoaded } from './lazySpeech';
import type { ListenEvents, Recognizer } from './port';
import type { RecognizerOptions } from './recognizerOptions';
import { claimMicrophone } from './turn';

/**
 * Listens with the first engine that works, in the payer's order of preference. If the payer wants no voice to leave
 * the device, no cloud engine listens, whatever the app was told. Creating it has no side effects; its code loads at
 * first use.
 *
 * @example
 *   const recognizer = createRecognizer({ engines: [nativeOnDevice(), nativeCloud()] });
 */
export function createRecognizer(options: RecognizerOptions): Recognizer {
  const { engines } = options;
  const later = lazily(({ chooseEngine }) =>
    chooseEngine(engines, () => options.preferences ?? getDocumentPreferences()),
  );

  return {
    engines,
    obstacle() {
      const found = engines.map((engine) => engine.obstacle?.() ?? null);
      return found.includes(null) ? null : (found[0] ?? 'unsupported');
    },
    async prepare(languageTag) {
      const ready = later.get() ?? (await later.load().catch(() => null));
      return ready?.prepare(languageTag) ?? notLoaded;
    },
    listen(request, events) {
      const ready = later.get();
      if (ready) return ready.listen(request, events);
      // The press claims the microphone now, before the code has loaded.
      const own = request.turn ? null : claimMicrophone(() => session.abort());
      const session = listenOnceLoaded(
        later.load(),
        { ...request, turn: request.turn ?? own! },
        endedWith(own, events),
      );
      return session;
    },
  };
}

const notLoaded = { engine: null, availability: { kind: 'unavailable', cause: 'download-failed' } } as const;

function endedWith(turn: { readonly end: () => void } | null, events: ListenEvents): ListenEvents {
  return {
    ...events,
    onSettled(outcome) {
      turn?.end();
      events.onSettled(outcome);
    },
  };
}
