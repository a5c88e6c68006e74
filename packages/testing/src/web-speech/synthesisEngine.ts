import type {
  SpeechSynthesisErrorCode,
  SynthesisEngine,
  SynthesisTwinOptions,
  TwinSpeech,
  TwinUtteranceRecord,
} from './synthesisBehavior';
import type { defineSynthesisTypes, SynthesisTypes } from './synthesisTypes';
import type { TwinTime } from './twinTime';
import type { defineWebIdl } from './webIdl';

/** Functions that are sent into pages by their source, so they cannot import each other. */
export interface SynthesisParts {
  readonly defineWebIdl: typeof defineWebIdl;
  readonly defineSynthesisTypes: typeof defineSynthesisTypes;
}

/**
 * The engine behind `createSynthesisTwin`. `webSpeechTwinScript` sends the source of this function into pages, so it
 * may use nothing from outside except types.
 */
export function createSynthesisEngine(
  options: SynthesisTwinOptions,
  time: TwinTime,
  parts: SynthesisParts,
): SynthesisEngine {
  type Utterance = InstanceType<SynthesisTypes['interfaces']['SpeechSynthesisUtterance']>;
  type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
  interface Job {
    readonly utterance: Utterance;
    readonly record: Mutable<TwinUtteranceRecord>;
    readonly types: SynthesisTypes;
    fate?: TwinSpeech;
    /** The error that is already on its way. */
    failing?: SpeechSynthesisErrorCode;
  }
  const speech = [...(options.speech ?? [])];
  const records: Mutable<TwinUtteranceRecord>[] = [];
  const queue: Job[] = [];
  let primed = 0;
  let cancelledAt = Number.NEGATIVE_INFINITY;
  /** True from `cancel()` until the page was told, if stepped. */
  let isSteppedDeaf = false;
  let timers: (() => void)[] = [];
  /** Runs what follows `begin`: the start or the error of the utterance. */
  let upcoming: (() => void) | null = null;
  /** Calls of `finish` that wait for the end of a text. */
  const finishers: ((text: string) => void)[] = [];
  let isBusy = false;
  let isHeld = false;
  /** True between the events `pause` and `resume` of an utterance. */
  let isPauseTold = false;
  let isLocked = (options.unlock ?? 'open') !== 'open';
  let isTapped = false;
  /** True if the payer has ever pressed something in the page, or if the page cannot tell. */
  let wasActivated = () => true;
  /** The events left of the utterance that is being spoken. Times are in ms since its start. */
  let marks: { at: number; run: () => void }[] = [];
  let playedMs = 0;
  let playingSince = 0;
  let isPlaying = false;
  /** The utterance that was begun, so that a page that speaks in a handler begins nothing twice. */
  let begun: Job | null = null;

  function fire(job: Job, type: string, details: object = {}) {
    const { SpeechSynthesisEvent, SpeechSynthesisErrorEvent } = job.types.interfaces;
    const init = { utterance: job.utterance, elapsedTime: elapsedMs() / 1_000, ...details };
    const event =
      'error' in init
        ? new SpeechSynthesisErrorEvent(type, { ...init, error: String(init.error) })
        : new SpeechSynthesisEvent(type, init);
    job.utterance.dispatchEvent(event);
  }

  function after(ms: number, run: () => void) {
    timers.push(time.after(ms, run));
  }

  function stopTimers() {
    for (const endTimer of timers) endTimer();
    timers = [];
    upcoming = null;
  }

  const elapsedMs = () => playedMs + (isPlaying ? time.monotonic() - playingSince : 0);

  function stopClock() {
    playedMs = elapsedMs();
    isPlaying = false;
  }

  function errorOf(fate: TwinSpeech): SpeechSynthesisErrorCode | null {
    if (typeof fate === 'object') return fate.error;
    if (fate === 'fails') return 'synthesis-failed';
    return fate === 'refused' ? 'not-allowed' : null;
  }

  function begin() {
    const [job] = queue;
    if (!job || job === begun) return;
    isBusy = true;
    if (isHeld) return;
    begun = job;
    playedMs = 0;
    const fate = (job.fate ??= speech.shift() ?? options.otherwise ?? 'spoken');
    const error = errorOf(fate);
    if (fate === 'never-starts') return;
    if (error) {
      job.failing = error;
      proceed(1, () => finish('failed', () => fire(job, 'error', { error })));
      return;
    }
    proceed(3, () => start(job, fate));
  }

  function proceed(ms: number, run: () => void) {
    upcoming = () => {
      upcoming = null;
      run();
    };
    after(ms, () => upcoming?.());
  }

  function start(job: Job, fate: TwinSpeech) {
    const { record } = job;
    record.outcome = 'speaking';
    isPauseTold = false;
    record.loudness = engine.loudness();
    const ms = ((options.msPerCharacter ?? 50) * record.text.length) / record.rate;
    const boundaries = options.boundary === 'none' ? [] : [...record.text.matchAll(/\S+/g)];
    marks = boundaries.map(({ index, 0: word }) => ({
      at: (ms * index) / record.text.length,
      run: () => fire(job, 'boundary', { name: 'word', charIndex: index, charLength: word.length }),
    }));
    const isRemote = job.utterance.voice?.localService === false;
    const limit = isRemote ? (options.remoteVoiceLimitMs ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    const ends = { at: ms, run: () => finish('spoken', () => fate !== 'end-lost' && fire(job, 'end')) };
    marks = fate === 'never-ends' ? [] : [...marks, ends].filter(({ at }) => at <= limit);
    fire(job, 'start');
    // The page may have paused or cancelled in its handler.
    if (queue[0] === job && !isHeld) play();
  }

  function play() {
    if (finishers.length > 0) return playToEnd();
    if (time.isStepped) return;
    playingSince = time.monotonic();
    isPlaying = true;
    for (const mark of marks) {
      after(Math.max(0, mark.at - playedMs), () => {
        marks = marks.filter((other) => other !== mark);
        mark.run();
      });
    }
  }

  /** Runs the events that are left, each as if its time had come. */
  function playToEnd() {
    stopTimers();
    isPlaying = false;
    const [job] = queue;
    for (const mark of marks) {
      // The page may pause or cancel in its handlers.
      if (queue[0] !== job || isHeld) return;
      marks = marks.filter((other) => other !== mark);
      playedMs = mark.at;
      mark.run();
    }
  }

  function finish(outcome: 'spoken' | 'failed', tell: () => void) {
    const job = queue.shift();
    if (job) job.record.outcome = outcome;
    isBusy = queue.length > 0;
    timers = [];
    marks = [];
    stopClock();
    tell();
    if (job) finishers.shift()?.(job.record.text);
    if (job && outcome === 'spoken') engine.onSpoken(job.record.text);
    begin();
  }

  function cancel() {
    cancelledAt = time.monotonic();
    isSteppedDeaf = time.isStepped;
    if (isSteppedDeaf) time.after(0, () => void (isSteppedDeaf = false));
    stopTimers();
    stopClock();
    marks = [];
    isBusy = false;
    for (const [index, job] of queue.splice(0).entries()) {
      const wasSpeaking = job.record.outcome === 'speaking';
      job.record.outcome = 'cancelled';
      if (index > 0 && options.cancelTells === 'first') continue;
      const error = (options.cancelTells === 'first' && job.failing) || (wasSpeaking ? 'interrupted' : 'canceled');
      time.after(1, () => fire(job, 'error', { error }));
    }
  }

  const isSpeaking = (job: Job | undefined) => job?.record.outcome === 'speaking';

  function tellPause(job: Job, type: 'pause' | 'resume') {
    isPauseTold = type === 'pause';
    fire(job, type);
  }

  function hold() {
    if (options.pause === 'cancels') return cancel();
    if (isHeld) return;
    stopClock();
    isHeld = true;
    stopTimers();
    const [job] = queue;
    if (job && isSpeaking(job)) time.after(1, () => tellPause(job, 'pause'));
    else begun = null;
  }

  function goOn() {
    if (!isHeld) return;
    isHeld = false;
    const [job] = queue;
    if (!job || options.pause === 'never-resumes') return;
    if (!isSpeaking(job)) return begin();
    time.after(1, () => tellPause(job, 'resume'));
    if (finishers.length > 0) after(1, playToEnd);
    else play();
  }

  function speak(utterance: Utterance, types: SynthesisTypes) {
    if (isTapped || (options.unlock === 'activation' && wasActivated())) isLocked = false;
    const { text, lang, voice, rate, volume } = utterance;
    if (text === '') primed += 1;
    const isRefused = isLocked && options.unlock === 'activation';
    if (text === '' && options.emptyText !== 'spoken' && !isRefused) return;
    const isDropped = isLocked || isDeafNow();
    const ignored = isRefused ? 'failed' : 'dropped';
    const record: Mutable<TwinUtteranceRecord> = {
      text,
      lang,
      voice: voice?.name ?? null,
      rate,
      volume,
      loudness: 'full',
      outcome: isDropped ? ignored : 'waiting',
    };
    if (text !== '') records.push(record);
    if (isRefused) fire({ utterance, record, types }, 'error', { error: 'not-allowed' });
    if (isDropped) return;
    queue.push({ utterance, record, types });
    if (queue.length === 1) begin();
  }

  function isDeafNow(): boolean {
    const deafMs = options.deafAfterCancelMs ?? 50;
    // Up, because a timer of 50 ms may come at 49.9 by the clock of the page.
    return time.isStepped ? isSteppedDeaf && deafMs > 0 : Math.ceil(time.monotonic() - cancelledAt) < deafMs;
  }

  function makeGlobals(): Record<string, PropertyDescriptor> {
    const idl = parts.defineWebIdl();
    const types = parts.defineSynthesisTypes(idl);
    const toUtterance = idl.instanceOf(types.interfaces.SpeechSynthesisUtterance, 'SpeechSynthesisUtterance');
    const voices = (options.voices ?? [{ name: 'Twin', lang: 'en-US', default: true }]).map((voice) =>
      types.makeVoice(voice),
    );
    let known: typeof voices = options.voicesAfterMs ? [] : voices;
    let isLoading = false;

    function loadVoices() {
      if (isLoading || !options.voicesAfterMs) return;
      isLoading = true;
      time.after(options.voicesAfterMs, () => {
        known = voices;
        if (options.voicesChanged !== 'silent') speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      });
    }

    class SpeechSynthesis extends EventTarget {
      constructor(...made: unknown[]) {
        super();
        idl.forbidNew(made[0]);
        idl.assign(this, {});
      }
      get pending() {
        return queue.length > 1;
      }
      get speaking() {
        return isBusy;
      }
      get paused() {
        return isSpeaking(queue[0]) ? isPauseTold : isHeld && options.pausedWhen !== 'speaking';
      }
      speak(utterance: object) {
        speak(toUtterance(utterance) as Utterance, types);
      }
      cancel() {
        cancel();
      }
      pause() {
        hold();
      }
      resume() {
        goOn();
      }
      getVoices() {
        return [...known];
      }
    }
    idl.shape(SpeechSynthesis, { name: 'SpeechSynthesis', handlers: ['voiceschanged'] });
    const speechSynthesis = new SpeechSynthesis(idl.secret);
    const interfaces = Object.entries({ SpeechSynthesis, ...types.interfaces }).map(([name, value]) => [
      name,
      { value, configurable: true, writable: true },
    ]);
    return {
      ...(Object.fromEntries(interfaces) as Record<string, PropertyDescriptor>),
      speechSynthesis: idl.windowAttribute('speechSynthesis', () => {
        loadVoices();
        return speechSynthesis;
      }),
    };
  }

  const engine: SynthesisEngine = {
    onSpoken: () => {},
    loudness: () => 'full',
    connect(target) {
      const { navigator } = target as { navigator?: { userActivation?: { hasBeenActive: boolean } } };
      wasActivated = () => navigator?.userActivation?.hasBeenActive ?? true;
      const undo = Object.entries(makeGlobals()).map(([name, descriptor]) => {
        const before = Object.getOwnPropertyDescriptor(target, name);
        Object.defineProperty(target, name, descriptor);
        return () => {
          if (before) Object.defineProperty(target, name, before);
          else Reflect.deleteProperty(target, name);
        };
      });
      return () => {
        stopTimers();
        for (const takeBack of undo) takeBack();
      };
    },
    get utterances() {
      return records;
    },
    get spoken() {
      return records.filter(({ outcome }) => outcome === 'spoken').map(({ text }) => text);
    },
    get primed() {
      return primed;
    },
    next: (...faults) => void speech.push(...faults),
    finish() {
      const finished = new Promise<string>((resolve) => finishers.push(resolve));
      const [job] = queue;
      if (!job || isHeld || finishers.length > 1) return finished;
      if (upcoming) upcoming();
      else if (isSpeaking(job)) playToEnd();
      return finished;
    },
    tap(run) {
      isTapped = true;
      try {
        run();
      } finally {
        isTapped = false;
      }
    },
    cancelFromOutside: cancel,
  };
  return engine;
}
