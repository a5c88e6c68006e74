import type {
  Fault,
  RecognitionBehavior,
  SpeechRecognitionErrorCode,
  TwinSaying,
  TwinUtterance,
} from './recognitionBehavior';
import type { RecognitionTypes } from './recognitionTypes';
import type { TwinTime } from './twinTime';

/** Shared by all recognitions of one page. */
export interface RecognitionState {
  current: RecognitionBehavior;
  pack: RecognitionBehavior['onDevice'];
  readonly queue: TwinSaying[];
  readonly trace: string[];
  starts: number;
  beeps: number;
  active: RecognitionSession | null;
  readonly time: TwinTime;
  /** Calls of `open` that wait for the page to start a recognition. */
  readonly openers: (() => void)[];
}

/** The attributes of the recognition whose events are fired. */
export interface RecognitionHost extends EventTarget {
  readonly continuous: boolean;
  readonly interimResults: boolean;
  readonly maxAlternatives: number;
  readonly processLocally?: boolean;
  readonly phrases?: readonly unknown[];
}

export interface RecognitionSession {
  readonly isOpen: boolean;
  start(track?: { readyState: string; kind: string }): void;
  stop(): void;
  abort(): void;
  /** Takes the next of the queue if the microphone is open and nothing is being heard. */
  listenToQueue(): void;
  /** Ends with this error, now or at the point at which browsers tell it. */
  failWith(error: SpeechRecognitionErrorCode): void;
  /** Opens the microphone if stepped. Returns false if this recognition does not wait for that. */
  open(): boolean;
  /** Tells the words so far. Returns false if nobody listens. */
  hear(soFar: string): boolean;
  /** Tells the final result. Returns false if nobody listens, or if nothing was heard. */
  finish(utterance?: string | TwinUtterance): boolean;
}

/**
 * The behavior of one `SpeechRecognition`. Its events have the order of Chromium 156 (golden traces in
 * `chromium.browser.test.ts`). `webSpeechTwinScript` sends the source of this function into pages, so it may use
 * nothing from outside except types.
 */
export function createRecognitionSession(
  host: RecognitionHost,
  state: RecognitionState,
  types: RecognitionTypes,
): RecognitionSession {
  let phase: 'idle' | 'starting' | 'capturing' | 'finishing' = 'idle';
  let isOpen = false;
  let hasHeard = false;
  let isStopping = false;
  let run = 0;
  let endTimer = () => {};
  let source: 'track' | 'microphone' = 'microphone';
  let scripted: Fault | undefined;
  let reached: Fault['after'][] = [];
  let entries: object[] = [];
  let finals = 0;
  /** The words of an utterance that the test has not finished. */
  let heardSoFar: string | null = null;

  function stateError(reason: string): DOMException {
    return new DOMException(`Failed to execute 'start' on 'SpeechRecognition': ${reason}`, 'InvalidStateError');
  }

  function makeEvent(type: string, error?: string): Event {
    const { SpeechRecognitionErrorEvent, SpeechRecognitionEvent } = types.interfaces;
    if (error) return new SpeechRecognitionErrorEvent(type, { error });
    if (type !== 'result' && type !== 'nomatch') return new Event(type);
    return new SpeechRecognitionEvent(type, { resultIndex: resultIndex(), results: types.makeResultList(entries) });
  }

  function fire(type: string, error?: string) {
    const event = makeEvent(type, error);
    state.trace.push(error ? `${type}:${error}` : type);
    if (type === 'audiostart' || type === 'audioend') isOpen = type === 'audiostart';
    if (type === 'start' && state.current.startSound === 'beep') state.beeps++;
    host.dispatchEvent(event);
  }

  /** Android always says 0, although older entries did not change. */
  function resultIndex(): number {
    return state.current.results === 'standard' ? Math.max(0, entries.length - 1) : 0;
  }

  function cancel() {
    endTimer();
    run++;
  }

  /** Runs one step per pace. A newer sequence or a fault cancels the older one. */
  function later(steps: readonly (() => void)[], then?: () => void) {
    cancel();
    const mine = run;
    const next = (index: number) => {
      endTimer = state.time.after(state.current.paceMs, () => {
        if (mine !== run) return;
        steps[index]?.();
        if (mine !== run) return;
        if (index + 1 < steps.length) next(index + 1);
        else then?.();
      });
    };
    next(0);
  }

  /** Fires the event, unless a fault comes at this point. */
  function reach(event: Fault['after']) {
    reached.push(event);
    if (event !== 'nothing') fire(event);
    const fault = scripted ?? usualFault();
    if (fault?.after !== event) return;
    cancel();
    const { error } = fault;
    if (error !== null) later([() => fail(error)]);
  }

  function usualFault(): Fault | undefined {
    const { faults } = state.current;
    return host.processLocally ? faults.onDevice : faults[source];
  }

  function fail(error: string) {
    if (isOpen) fire('audioend');
    fire('error', error);
    end();
  }

  function end() {
    phase = 'idle';
    isOpen = false;
    cancel();
    if (state.active === session) state.active = null;
    if (state.current.end === 'fires') fire('end');
  }

  /** The point at which browsers tell this error. */
  function pointOf(error: SpeechRecognitionErrorCode): Fault['after'] {
    if (error === 'audio-capture') return 'start';
    return ['network', 'no-speech', 'aborted'].includes(error) ? 'audiostart' : 'nothing';
  }

  function listen() {
    phase = 'capturing';
    if (!state.time.isStepped) endTimer = state.time.after(state.current.silenceMs, quiet);
    session.listenToQueue();
  }

  function quiet() {
    phase = 'finishing';
    heardSoFar = null;
    later(hasHeard ? endings() : [() => fail('no-speech')]);
  }

  function endings(): (() => void)[] {
    const heard = hasHeard ? [() => fire('speechend'), () => fire('soundend')] : [];
    return [...heard, () => reach('audioend'), end];
  }

  function hear(utterance: TwinUtterance) {
    phase = 'finishing';
    const isFinal = utterance.isFinal !== false;
    const goesOn = !isFinal || (host.continuous && state.current.continuous !== 'ignored');
    const interims = utterance.interims ?? growing(utterance.transcripts[0] ?? '');
    const final = () => tellFinal(utterance);
    const finalsToTell = state.current.results === 'standard' ? [final] : [final, final];
    const beginning = hasHeard ? [] : [() => fire('soundstart'), () => reach('speechstart')];
    const spoken = interims.map((interim) => () => tellInterim(interim));
    hasHeard = true;
    if (goesOn) {
      const next = () => (isStopping ? later(endings()) : listen());
      return later([...beginning, ...spoken, ...(isFinal ? finalsToTell : [])], next);
    }
    const stopped = [() => fire('speechend'), () => fire('soundend'), () => reach('audioend')];
    later([...beginning, ...spoken, ...stopped, ...finalsToTell, end]);
  }

  function growing(text: string): string[] {
    const words = text.split(' ');
    return words.map((_, index) => words.slice(0, index + 1).join(' '));
  }

  function tellInterim(interim: string) {
    if (!host.interimResults) return;
    const isStandard = state.current.results === 'standard';
    tell(types.makeResult([interim], [0], isStandard ? 'interim' : 'final'));
  }

  function tellFinal({ transcripts, confidences }: TwinUtterance) {
    if (transcripts.length === 0) {
      entries = [];
      return fire('nomatch');
    }
    const kept = transcripts.slice(0, host.maxAlternatives);
    const scores = kept.map((_, index) => confidences?.[index] ?? Math.max(0.1, 0.92 - index * 0.1));
    tell(types.makeResult(kept, scores, 'final'));
    if (state.current.results === 'standard') finals = entries.length;
  }

  function tell(entry: object) {
    if (state.current.results !== 'android-entries') entries.length = finals;
    entries.push(entry);
    fire('result');
  }

  function openMicrophone() {
    later([() => reach('nothing'), () => reach('start'), () => reach('audiostart')], listen);
  }

  const session: RecognitionSession = {
    get isOpen() {
      return isOpen;
    },
    start(track) {
      if (phase !== 'idle') throw stateError('recognition has already started.');
      if (track && (track.readyState !== 'live' || track.kind !== 'audio')) {
        throw stateError("The MediaStreamTrack is not of kind 'audio' or is not of state 'live'.");
      }
      state.starts++;
      source = track ? 'track' : 'microphone';
      [entries, finals, scripted, reached, heardSoFar] = [[], 0, undefined, [], null];
      hasHeard = isStopping = false;
      if (host.processLocally && state.pack !== 'installed') {
        // Chromium 156 fires the error but no end, and can be started again.
        return later([() => fire('error', 'language-not-supported')]);
      }
      phase = 'starting';
      if ((host.phrases?.length ?? 0) > 0 && state.current.phrases === 'refused') {
        const refused = () => fire('error', 'phrases-not-supported');
        return later([refused, refused, end]);
      }
      const [next] = state.queue;
      if (next && typeof next === 'object' && 'error' in next) {
        state.queue.shift();
        scripted = { after: pointOf(next.error), error: next.error };
      }
      // The newer recognition takes the microphone.
      if (state.active && state.active !== session && !track) state.active.abort();
      state.active = session;
      if (!state.time.isStepped) openMicrophone();
      else if (state.openers.length > 0) state.time.after(0, () => session.open());
    },
    stop() {
      isStopping = true;
      if (phase === 'starting') {
        cancel();
        // In Chromium 156, a recognition with a track fires nothing more. One without fires only `end`.
        if (source === 'microphone') later([end]);
      } else if (phase === 'capturing' && heardSoFar === null) {
        phase = 'finishing';
        later(endings());
      }
    },
    abort() {
      if (phase === 'idle') return;
      const wasStarting = phase === 'starting';
      phase = 'finishing';
      later(wasStarting ? [end] : [() => fail('aborted')]);
    },
    listenToQueue() {
      if (phase !== 'capturing' || state.queue.length === 0) return;
      const next = state.queue.shift() ?? null;
      if (next === null) quiet();
      else if (typeof next === 'string') hear({ transcripts: [next] });
      else if ('error' in next) session.failWith(next.error);
      else hear(next);
    },
    failWith(error) {
      const after = pointOf(error);
      if (phase === 'starting' && !reached.includes(after)) return void (scripted = { after, error });
      phase = 'finishing';
      later([() => fail(error)]);
    },
    open() {
      if (phase !== 'starting' || isStopping || reached.length > 0) return false;
      openMicrophone();
      state.time.flush();
      for (const opened of state.openers.splice(0)) opened();
      return true;
    },
    hear(soFar) {
      if (phase !== 'capturing' || isStopping) return false;
      heardSoFar = soFar;
      hear({ transcripts: [soFar], interims: [soFar], isFinal: false });
      state.time.flush();
      return true;
    },
    finish(utterance = heardSoFar ?? undefined) {
      if (phase !== 'capturing' || utterance === undefined) return false;
      heardSoFar = null;
      hear({ interims: [], ...(typeof utterance === 'string' ? { transcripts: [utterance] } : utterance) });
      state.time.flush();
      return true;
    },
  };
  return session;
}
