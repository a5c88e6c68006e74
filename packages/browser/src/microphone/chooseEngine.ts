import type { Preferences, PreferenceStore } from '../preferences';
import { mostHelpfulCause } from './causes';
import type {
  EngineAvailability,
  ListenEvents,
  ListenOutcome,
  ListenRequest,
  ListenSession,
  Prepared,
  RecognitionCause,
  RecognitionEngine,
} from './port';
import type { Listener, RecognizerOptions } from './recognizerOptions';
import { claimMicrophone } from './turn';

/**
 * The recognizer behind `createRecognizer`. An engine's own availability is only a hint: if it fails before its
 * microphone opens, the next available engine takes over in the same listening, and the failed one moves to the end.
 * After the microphone has opened nothing is retried, because the payer would unknowingly speak to a second listener.
 */
export function chooseEngine(engines: RecognizerOptions['engines'], preferences: () => PreferenceStore): Listener {
  const failedEngines = new Map<string, Set<RecognitionEngine>>();

  function failedEnginesFor(languageTag: string): Set<RecognitionEngine> {
    const known = failedEngines.get(languageTag) ?? new Set();
    failedEngines.set(languageTag, known);
    return known;
  }

  async function rank(languageTag: string): Promise<Ranked[]> {
    const failedBefore = failedEnginesFor(languageTag);
    const chosen = preferences().getSnapshot();
    const found = await Promise.all(
      engines.map(async (engine) => ({ engine, availability: await availabilityOf(engine, languageTag, chosen) })),
    );
    const place = ({ engine, availability }: Ranked) => {
      const order = rankOf(availability, failedBefore.has(engine) ? 'failed' : 'untried');
      return engine.name === chosen.firstEngine && order <= 1 ? -1 : order;
    };
    return found.toSorted((a, b) => place(a) - place(b));
  }

  return {
    async prepare(languageTag): Promise<Prepared> {
      const ranked = await rank(languageTag);
      const first = ranked[0];
      if (first && first.availability.kind !== 'unavailable') return first;
      return { engine: null, availability: { kind: 'unavailable', cause: mostHelpfulCause(ranked.flatMap(causesOf)) } };
    },
    listen: (request, events) => listenInTurn(rank, failedEnginesFor(request.language.tag), request, events),
  };
}

interface Ranked {
  readonly engine: RecognitionEngine;
  readonly availability: EngineAvailability;
}

function listenInTurn(
  rank: (languageTag: string) => Promise<readonly Ranked[]>,
  failedEngines: Set<RecognitionEngine>,
  request: ListenRequest,
  events: ListenEvents,
): ListenSession {
  let status: 'waiting' | 'listening' | 'settled' = 'waiting';
  let current: ListenSession | null = null;
  let stopRequested = false;

  const session: ListenSession = {
    stop() {
      if (status === 'settled' || stopRequested) return;
      stopRequested = true;
      if (current) current.stop();
    },
    abort() {
      if (status === 'settled') return;
      const aborted = current;
      settle({ kind: 'failed', cause: 'aborted' });
      aborted?.abort();
    },
  };
  const ownTurn = request.turn ? null : claimMicrophone(() => session.abort());

  function settle(outcome: ListenOutcome) {
    if (status === 'settled') return;
    status = 'settled';
    ownTurn?.end();
    events.onSettled(outcome);
  }

  function tryNext(candidates: readonly RecognitionEngine[], failures: readonly RecognitionCause[]) {
    if (status === 'settled') return;
    if (request.turn?.isMine() === false) return settle({ kind: 'failed', cause: 'aborted' });
    const [engine, ...others] = candidates;
    if (stopRequested)
      return settle({ kind: 'failed', cause: failures.length > 0 ? mostHelpfulCause(failures) : 'no-speech' });
    if (!engine) return settle({ kind: 'failed', cause: mostHelpfulCause(failures) });
    listenWith(engine, (cause) => tryNext(others, [...failures, cause]));
  }

  function listenWith(engine: RecognitionEngine, passOn: (cause: RecognitionCause) => void) {
    let state: 'opening' | 'captured' | 'over' = 'opening';
    const isCurrent = () => state !== 'over' && status !== 'settled';
    events.onEngine?.(engine);
    if (status === 'settled') return;
    const own: ListenEvents = {
      onCapture() {
        if (!isCurrent() || state === 'captured') return;
        state = 'captured';
        status = 'listening';
        events.onCapture?.();
      },
      onInterim(transcript) {
        if (isCurrent()) events.onInterim?.(transcript);
      },
      onLevel(level) {
        if (isCurrent()) events.onLevel?.(level);
      },
      onClosed() {
        if (isCurrent()) events.onClosed?.();
      },
      onSettled(outcome) {
        if (!isCurrent()) return;
        const hadCaptured = state === 'captured';
        state = 'over';
        current = null;
        if (outcome.kind === 'heard') failedEngines.delete(engine);
        else if (isEngineFault(outcome.cause)) {
          failedEngines.add(engine);
          if (!hadCaptured) return passOn(outcome.cause);
        }
        settle(outcome);
      },
    };
    try {
      const opened = engine.listen(request, own);
      if (!isCurrent()) return opened.abort();
      current = opened;
      if (stopRequested) opened.stop();
    } catch {
      own.onSettled({ kind: 'failed', cause: 'engine-failed' });
    }
  }

  void rank(request.language.tag).then((ranked) => {
    const usable = ranked.filter(({ availability }) => availability.kind === 'available');
    tryNext(
      usable.map(({ engine }) => engine),
      usable.length > 0 ? [] : ranked.flatMap(causesOf),
    );
  });

  return session;
}

async function availabilityOf(
  engine: RecognitionEngine,
  languageTag: string,
  { remoteRecognition }: Preferences,
): Promise<EngineAvailability> {
  try {
    if (engine.voiceGoes.kind === 'sent-to' && remoteRecognition === 'refused') {
      return { kind: 'needs-consent', answer: 'refused' };
    }
    return await engine.availability(languageTag);
  } catch {
    return { kind: 'unavailable', cause: 'engine-failed' };
  }
}

/**
 * Ready engines come first, then those that the payer can make ready. An engine whose consent was refused comes last.
 */
function rankOf(availability: EngineAvailability, history: 'untried' | 'failed'): number {
  const hasFailed = history === 'failed';
  switch (availability.kind) {
    case 'available':
      return hasFailed ? 2 : 0;
    case 'downloadable':
      return hasFailed ? 3 : 1;
    case 'needs-consent':
      return availability.answer === 'refused' ? 4 : 1;
    default:
      return 5;
  }
}

function causesOf({ availability }: Ranked): readonly RecognitionCause[] {
  return availability.kind === 'unavailable' ? [availability.cause] : [];
}

/**
 * True if the engine is at fault. If the payer or the machine provides no microphone, the next engine gets none either.
 */
function isEngineFault(cause: RecognitionCause): boolean {
  return engineCauses.has(cause);
}

const engineCauses: ReadonlySet<RecognitionCause> = new Set<RecognitionCause>([
  'unsupported',
  'service-not-allowed',
  'network',
  'language-not-supported',
  'engine-failed',
  'download-failed',
  'blocked-by-page',
  'timeout',
]);
