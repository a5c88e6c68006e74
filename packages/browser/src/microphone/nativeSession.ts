import { claimAudioSession } from './audioSession';
import { causeOfError, causeOfException, diagnoseRefusal } from './causes';
import type { Timers } from '../runtime';
import { judgedByRoom, type SharedTrack } from './sharedTrack';
import { createRecognition, ended, release, type RecognitionSettings } from './nativeRecognition';
import type { NativeTimeouts } from './nativeTimeouts';
import type { ListenEvents, ListenOutcome, ListenRequest, ListenSession, RecognitionCause } from './port';
import { nothingReported, readResults, withoutEcho, type ReportedSpeech } from './transcripts';
import type { ResultList, WebSpeechRecognition } from './webSpeech';

/** Everything that one listening needs from its engine. */
export interface NativeListening extends RecognitionSettings {
  readonly clock: Timers;
  readonly timeouts: NativeTimeouts;
  /** Words to prefer; empty if there are none, or if they were refused before. */
  readonly phrases: readonly string[];
  /** Resolves when listening may start, with a cause if it may not. Never rejects. */
  admit(): Promise<RecognitionCause | null>;
  onPhrasesRefused(): void;
  /** Counts a refusal. Returns how often the browser has refused, including this time. */
  countRefusal(): number;
  /** Resolves when the browser has released the microphone, or should have. */
  onReleased(released: Promise<void>): void;
}

/**
 * Listens for one utterance through `SpeechRecognition`, without restarting. Settles exactly once, on the first of an
 * error, `end` and a watchdog, because none of them is reliable: Chromium 156 with `processLocally` and no language
 * pack fires an error and never `end`; `stop()` right after `start(track)` fires nothing at all; refused phrases fire
 * the same error twice (measured, November 2026).
 */
export function listenNatively(
  listening: NativeListening,
  request: ListenRequest,
  events: ListenEvents,
): ListenSession {
  const { platform, clock, timeouts } = listening;
  let status: 'starting' | 'started' | 'capturing' | 'diagnosing' | 'settled' = 'starting';
  let recognition: WebSpeechRecognition | null = null;
  let reported: ReportedSpeech = nothingReported;
  let lastInterim = '';
  let permission: PermissionState | 'unknown' = 'unknown';
  let stopRequested = false;
  let isOver = false;
  let isUnmatched = false;
  let watched = '';
  /** `own`: recognition opens the microphone by itself. */
  let microphone: 'unopened' | 'own' | SharedTrack = 'unopened';
  let cancelWatchdog = () => {};
  let restoreAudioSession = () => {};

  void listening.admit().then((cause) => {
    if (status === 'settled') return;
    if (cause) settle({ kind: 'failed', cause });
    else if (stopRequested) settle({ kind: 'failed', cause: 'no-speech' });
    else start(listening.phrases);
  });

  function start(phrases: readonly string[]) {
    restoreAudioSession = claimAudioSession(platform.audioSession());
    watch();
    platform.microphonePermission().then(
      (state) => {
        permission = state;
        watch();
      },
      () => {},
    );
    if (microphone !== 'unopened' || !platform.openTrack) return begin(phrases);
    platform.openTrack(tellLevel, clock).then(
      (held) => {
        if (status === 'settled') return held.close();
        microphone = held;
        if (stopRequested) settle({ kind: 'failed', cause: 'no-speech' });
        else begin(phrases);
      },
      (error: unknown) => {
        if (status === 'settled') return;
        // Refused by the payer: recognition would only ask again.
        if (causeOfException(error) === 'refused') fail('refused');
        else begin(phrases);
      },
    );
  }

  function begin(phrases: readonly string[]) {
    const held = sharedTrack();
    microphone = held ?? 'own';
    try {
      recognition = createRecognition(listening, phrases);
      follow(recognition, phrases);
      if (held) recognition.start(held.track);
      else recognition.start();
    } catch (error) {
      fail(causeOfException(error));
    }
  }

  function sharedTrack(): SharedTrack | null {
    return typeof microphone === 'string' ? null : microphone;
  }

  function tellLevel(level: number) {
    if (hasCaptured()) events.onLevel?.(level);
  }

  function follow(followed: WebSpeechRecognition, phrases: readonly string[]) {
    const on = (type: string, handle: (event: Event) => void) =>
      followed.addEventListener(type, (event) => {
        if (recognition === followed && status !== 'settled' && status !== 'diagnosing') handle(event);
      });
    on('start', () => {
      if (status === 'starting') advance('started');
    });
    // Browsers that leave out `audiostart` are capturing once they report sound.
    for (const type of ['audiostart', 'soundstart', 'speechstart']) on(type, capture);
    on('audioend', () => {
      if (!hasCaptured()) return;
      sharedTrack()?.close();
      events.onClosed?.();
    });
    on('result', (event) => {
      capture();
      reported = readResults((event as unknown as { results: ResultList }).results);
      watch();
      tellInterim();
    });
    on('nomatch', () => {
      capture();
      isUnmatched = true;
    });
    on('error', (event) => {
      const code = (event as unknown as { error: string }).error;
      // Nothing is retried once the payer may have spoken.
      const mayRetry = !hasCaptured();
      if (mayRetry && code === 'phrases-not-supported' && phrases.length > 0) {
        listening.onPhrasesRefused();
        retry(followed, []);
      } else if (mayRetry && code === 'audio-capture' && sharedTrack()) {
        // Not every recognizer takes a track. It then opens the microphone by itself.
        sharedTrack()?.close();
        microphone = 'own';
        retry(followed, phrases);
      } else if (reported.isFinal) finish();
      else fail(causeOfError(code));
    });
    followed.addEventListener('end', () => {
      if (recognition === followed) isOver = true;
    });
    on('end', finish);
  }

  /**
   * Happens once for each reason, and only before the microphone opens. The refused recognition is released, because it
   * fires the error again.
   */
  function retry(refused: WebSpeechRecognition, phrases: readonly string[]) {
    recognition = null;
    status = 'starting';
    restoreAudioSession();
    void ended(refused, clock).then(() => {
      if (status === 'settled') return;
      if (stopRequested) settle({ kind: 'failed', cause: 'no-speech' });
      else start(phrases);
    });
    release(refused);
  }

  function capture() {
    if (hasCaptured()) return;
    advance('capturing');
    events.onCapture?.();
  }

  function tellInterim() {
    const interim = withoutEcho(reported.transcripts, request.justSaid)[0] ?? '';
    if (status !== 'capturing' || interim === '' || interim === lastInterim) return;
    lastInterim = interim;
    events.onInterim?.(interim);
  }

  function finish() {
    if (reported.isFinal || reported.isTentative) settle(outcomeOf(reported, request.justSaid));
    else if (isUnmatched) settle({ kind: 'failed', cause: 'not-understood' });
    else if (hasCaptured() || stopRequested) settle({ kind: 'failed', cause: 'no-speech' });
    else settle({ kind: 'failed', cause: 'engine-failed' });
  }

  function fail(cause: RecognitionCause | 'refused') {
    if (cause !== 'refused') return settle({ kind: 'failed', cause });
    advance('diagnosing');
    void diagnoseRefusal(platform, clock, listening.countRefusal()).then((found) =>
      settle({ kind: 'failed', cause: found }),
    );
  }

  function settle(outcome: ListenOutcome) {
    if (status === 'settled') return;
    status = 'settled';
    cancelWatchdog();
    if (recognition && !isOver) {
      listening.onReleased(ended(recognition, clock));
      release(recognition);
    }
    const held = sharedTrack();
    held?.close();
    restoreAudioSession();
    const found = judgedByRoom(held, outcome);
    const isDoubtful = found.kind === 'heard' && listening.quality === 'command';
    events.onSettled(isDoubtful ? { ...found, certainty: 'doubtful' } : found);
  }

  function advance(to: 'started' | 'capturing' | 'diagnosing') {
    status = to;
    watch();
  }

  /**
   * The single watchdog. It restarts only when it waits for something else, so repeated events never prolong a wait.
   */
  function watch() {
    const wait = currentWait();
    if (wait === watched) return;
    cancelWatchdog();
    watched = wait ?? '';
    if (wait) cancelWatchdog = clock.after(timeouts[wait], expire);
  }

  function currentWait(): keyof NativeTimeouts | null {
    if (status === 'settled' || status === 'diagnosing') return null;
    if (reported.isFinal) return 'end';
    if (stopRequested) return 'stop';
    if (status === 'capturing') return 'utterance';
    if (status === 'started') return 'audioStart';
    if (permission === 'unknown') return 'perhapsPermission';
    return permission === 'prompt' ? 'permission' : 'start';
  }

  /** Results that are not final were only half heard and do not count. */
  function expire() {
    if (reported.isFinal) settle(outcomeOf(reported, request.justSaid));
    else if (stopRequested && reported === nothingReported) settle({ kind: 'failed', cause: 'no-speech' });
    // The prompt was left unanswered, and the next engine would only ask again.
    else if (watched === 'permission') settle({ kind: 'failed', cause: 'permission-denied-once' });
    else settle({ kind: 'failed', cause: 'timeout' });
  }

  function hasCaptured(): boolean {
    return status === 'capturing';
  }

  return {
    stop() {
      if (stopRequested || status === 'settled') return;
      stopRequested = true;
      watch();
      try {
        recognition?.stop();
      } catch {
        // Not started yet, or already over. The watchdog ends it.
      }
    },
    abort: () => settle({ kind: 'failed', cause: 'aborted' }),
  };
}

function outcomeOf(reported: ReportedSpeech, justSaid: string | undefined): ListenOutcome {
  const [best, ...others] = withoutEcho(reported.transcripts, justSaid);
  if (best === undefined) return { kind: 'failed', cause: 'no-speech' };
  return { kind: 'heard', transcripts: [best, ...others] };
}
