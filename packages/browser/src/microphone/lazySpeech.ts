import { lazyPart, type LazyPart } from '../runtime';
import type { LoadedEngine } from './loadedEngine';
import type { ListenEvents, ListenRequest, ListenSession, RecognitionCause, Recognizer } from './port';
import type * as Speech from './speech';

// `speech.ts` imports as few modules of the first load as possible, because each of them becomes its own chunk.

/** The speech code: recognizer and engines. A field can be shown and typed into without it. */
export const speech: LazyPart<typeof Speech> = lazyPart(() => import('./speech'));

interface Later<Thing> {
  /** Undefined until its code is loaded. */
  readonly get: () => Thing | undefined;
  readonly load: () => Promise<Thing>;
}

/** Creates something once, as soon as the speech code is loaded. */
export function lazily<Thing>(create: (loaded: typeof Speech) => Thing): Later<Thing> {
  let thing: Thing | undefined;
  const made = (loaded: typeof Speech) => (thing ??= create(loaded));
  return {
    get() {
      const loaded = speech.get();
      return loaded && made(loaded);
    },
    load: () => speech.load().then(made),
  };
}

/** An engine whose code loads at its first use. */
export function lazyEngine(create: (loaded: typeof Speech) => LoadedEngine): Required<LoadedEngine> {
  const later = lazily(create);
  return {
    async availability(languageTag) {
      const ready = later.get() ?? (await later.load().catch(() => null));
      return ready?.availability(languageTag) ?? { kind: 'unavailable', cause: 'download-failed' };
    },
    download: async (languageTag, options) => (await later.load()).download?.(languageTag, options),
    setConsent(given) {
      const ready = later.get();
      if (ready) ready.setConsent?.(given);
      else
        later.load().then(
          ({ setConsent }) => setConsent?.(given),
          () => {},
        );
    },
    listen(request, events) {
      const ready = later.get();
      return ready ? ready.listen(request, events) : listenOnceLoaded(later.load(), request, events);
    },
  };
}

/** Settles exactly once, like every listening: with `download-failed` if the code cannot load. */
export function listenOnceLoaded(
  loading: Promise<Pick<Recognizer, 'listen'>>,
  request: ListenRequest,
  events: ListenEvents,
): ListenSession {
  let isOver = false;
  let session: ListenSession | null = null;

  function fail(cause: RecognitionCause) {
    if (isOver) return;
    isOver = true;
    events.onSettled({ kind: 'failed', cause });
  }

  loading.then(
    (ready) => {
      if (!isOver) session = ready.listen(request, events);
    },
    () => fail('download-failed'),
  );
  return {
    stop: () => (session ? session.stop() : fail('no-speech')),
    abort: () => (session ? session.abort() : fail('aborted')),
  };
}
