/** A voice of the twin. `lang` is a BCP 47 tag. */
export interface TwinVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** The fate of one utterance: spoken, or one of the known faults of browsers. */
export type TwinSpeech =
  | 'spoken'
  /** Accepted, then nothing happens (remote voices, broken engines). */
  | 'never-starts'
  /** Fires `start`, then nothing, while `speaking` stays true (Chrome's remote voices after 15 s). */
  | 'never-ends'
  /** Spoken, but `end` is never fired (garbage-collected utterances). */
  | 'end-lost'
  /** Fires `error: synthesis-failed`, as without speech-dispatcher. */
  | 'fails'
  /** Fires `error: not-allowed`, as on iOS before the first tap. */
  | 'refused';

export interface SynthesisTwinOptions {
  /** Default: one English voice on the device. */
  readonly voices?: readonly TwinVoice[];
  /** Delay until the voices appear, in ms. Default 0: at once. */
  readonly voicesAfterMs?: number;
  /** Whether `voiceschanged` is fired when they appear. Default `fired`. */
  readonly voicesChanged?: 'fired' | 'silent';
  /** Speaking time in ms per character at rate 1. Default 50. */
  readonly msPerCharacter?: number;
  /** Faults of the utterances, in order. Later utterances are spoken. */
  readonly speech?: readonly TwinSpeech[];
  /** A `speak()` within this time after `cancel()` is silently dropped, in ms. Default 50, as in WebKit. */
  readonly deafAfterCancelMs?: number;
  /**
   * With `in-a-tap`, utterances are silently dropped until one `speak()` is called synchronously inside `tap`, as on
   * iOS. A call in a later microtask does not count. Default `open`: no tap is needed.
   */
  readonly unlock?: 'open' | 'in-a-tap';
}

/** One utterance as the engine received it. */
export interface TwinUtteranceRecord {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | null;
  readonly rate: number;
  readonly volume: number;
  readonly outcome: 'waiting' | 'speaking' | 'spoken' | 'cancelled' | 'failed' | 'dropped';
}

export interface SynthesisTwin {
  /** Installs `speechSynthesis` and `SpeechSynthesisUtterance` on a window-like object. Returns the undo. */
  connect(target: object): () => void;
  /** All utterances in order, except the empty ones for priming. */
  readonly utterances: readonly TwinUtteranceRecord[];
  /** Texts spoken to their end, in order. */
  readonly spoken: readonly string[];
  /** Number of empty utterances, which unlock later speech. */
  readonly primed: number;
  /** Adds faults for the next utterances. */
  next(...speech: TwinSpeech[]): void;
  /** Runs `run` inside a tap of the payer. */
  tap(run: () => void): void;
  /** Cancels speech as another script on the page would. */
  cancelFromOutside(): void;
}

/**
 * A browser's speech synthesis for tests and stories, with the known faults of browsers. Creating it has no side
 * effects.
 */
export function createSynthesisTwin(options: SynthesisTwinOptions = {}): SynthesisTwin {
  const speech = [...(options.speech ?? [])];
  const records: Mutable<TwinUtteranceRecord>[] = [];
  const queue: { utterance: TwinSpeechUtterance; record: Mutable<TwinUtteranceRecord> }[] = [];
  const voices = (options.voices ?? [{ name: 'Twin', lang: 'en-US', default: true }]).map(toVoice);
  let primed = 0;
  let cancelledAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isLocked = options.unlock === 'in-a-tap';
  let isTapped = false;

  class Synthesis extends EventTarget {
    paused = false;
    onvoiceschanged = null;
    private voices: readonly SpeechSynthesisVoice[] = options.voicesAfterMs ? [] : voices;

    constructor() {
      super();
      if (!options.voicesAfterMs) return;
      setTimeout(() => {
        this.voices = voices;
        if (options.voicesChanged !== 'silent') this.dispatchEvent(new Event('voiceschanged'));
      }, options.voicesAfterMs);
    }
    get speaking() {
      return isBusy;
    }
    get pending() {
      return queue.length > 1;
    }
    getVoices() {
      return [...this.voices];
    }
    speak(utterance: TwinSpeechUtterance) {
      if (isTapped) isLocked = false;
      if (utterance.text === '') return void (primed += 1);
      const { text, lang, voice, rate, volume } = utterance;
      const isDropped = isLocked || Date.now() - cancelledAt < (options.deafAfterCancelMs ?? 50);
      const outcome = isDropped ? 'dropped' : 'waiting';
      const record: Mutable<TwinUtteranceRecord> = { text, lang, voice: voice?.name ?? null, rate, volume, outcome };
      records.push(record);
      if (isDropped) return undefined;
      queue.push({ utterance, record });
      if (queue.length === 1) begin();
      return undefined;
    }
    cancel() {
      cancelledAt = Date.now();
      clearTimeout(timer);
      isBusy = false;
      for (const { utterance, record } of queue.splice(0)) {
        const wasSpeaking = record.outcome === 'speaking';
        record.outcome = 'cancelled';
        setTimeout(() => utterance.fail(wasSpeaking ? 'interrupted' : 'canceled'), 1);
      }
    }
    pause() {
      this.paused = true;
    }
    resume() {
      this.paused = false;
    }
  }

  function begin() {
    const head = queue[0];
    if (!head) return;
    const { utterance, record } = head;
    const fault = speech.shift() ?? 'spoken';
    isBusy = true;
    if (fault === 'never-starts') return;
    if (fault === 'fails' || fault === 'refused') {
      timer = setTimeout(
        () => finish('failed', () => utterance.fail(fault === 'fails' ? 'synthesis-failed' : 'not-allowed')),
        1,
      );
      return;
    }
    timer = setTimeout(() => {
      record.outcome = 'speaking';
      utterance.dispatchEvent(new Event('start'));
      if (fault === 'never-ends') return;
      const ms = ((options.msPerCharacter ?? 50) * record.text.length) / record.rate;
      timer = setTimeout(
        () => finish('spoken', () => fault !== 'end-lost' && utterance.dispatchEvent(new Event('end'))),
        ms,
      );
    }, 3);
  }

  function finish(outcome: 'spoken' | 'failed', tell: () => void) {
    const head = queue.shift();
    if (head) head.record.outcome = outcome;
    isBusy = queue.length > 0;
    tell();
    begin();
  }

  let synthesis: Synthesis | null = null;

  return {
    connect(target) {
      synthesis = new Synthesis();
      const undo = [
        put(target, 'speechSynthesis', synthesis),
        put(target, 'SpeechSynthesisUtterance', TwinSpeechUtterance),
      ];
      return () => {
        clearTimeout(timer);
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
    tap(run) {
      isTapped = true;
      try {
        run();
      } finally {
        isTapped = false;
      }
    },
    cancelFromOutside: () => synthesis?.cancel(),
  };
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

class TwinSpeechUtterance extends EventTarget {
  lang = '';
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  volume = 1;
  pitch = 1;

  constructor(public text = '') {
    super();
  }
  fail(error: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
  }
}

function toVoice({ name, lang, localService = true, default: isDefault = false }: TwinVoice): SpeechSynthesisVoice {
  return { name, lang, localService, default: isDefault, voiceURI: name };
}

function put(target: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}
