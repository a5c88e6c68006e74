/** A voice of the twin. `lang` is BCP 47. */
export interface TwinVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** What becomes of one utterance: it is spoken, or one of the faults of the field happens. */
export type TwinSpeech =
  | 'spoken'
  /** The engine takes it and nothing ever happens (remote voices, broken engines). */
  | 'never-starts'
  /** `start`, then nothing, while `speaking` stays true (Chrome's remote voices after 15 s). */
  | 'never-ends'
  /** It is spoken, and its `end` is lost (collected utterances). */
  | 'end-lost'
  /** `error: synthesis-failed`, as without speech-dispatcher. */
  | 'fails'
  /** `error: not-allowed`, as on iOS before the first tap. */
  | 'refused';

export interface SynthesisTwinOptions {
  /** Default: one English voice on the device. */
  readonly voices?: readonly TwinVoice[];
  /** When the voices appear, in ms. Default 0: at once. */
  readonly voicesAfterMs?: number;
  /** Whether `voiceschanged` is fired then. Default `fired`. */
  readonly voicesChanged?: 'fired' | 'silent';
  /** Speaking time, in ms a character at rate 1. Default 50. */
  readonly msPerCharacter?: number;
  /** Faults, one for each utterance in order; afterwards all are spoken. */
  readonly speech?: readonly TwinSpeech[];
  /** `speak()` sooner than this after `cancel()` is dropped without a word, in ms. Default 50, as in WebKit. */
  readonly deafAfterCancelMs?: number;
  /**
   * `in-a-tap`: until one `speak()` was called inside `tap`, in the very call, all are dropped without a word, as on iOS;
   * what is called a microtask later comes too late. Default `open`: no tap is needed.
   */
  readonly unlock?: 'open' | 'in-a-tap';
}

/** One utterance as the engine got it. */
export interface TwinUtteranceRecord {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | null;
  readonly rate: number;
  readonly volume: number;
  readonly outcome: 'waiting' | 'speaking' | 'spoken' | 'cancelled' | 'failed' | 'dropped';
}

export interface SynthesisTwin {
  /** Puts `speechSynthesis` and `SpeechSynthesisUtterance` on a window-like object; returns the undo. */
  connect(target: object): () => void;
  /** All utterances, in order, priming (empty) ones left out. */
  readonly utterances: readonly TwinUtteranceRecord[];
  /** Texts that were spoken to their end, in order. */
  readonly spoken: readonly string[];
  /** How many silent utterances were made, to be allowed to speak later. */
  readonly primed: number;
  /** Faults for the next utterances. */
  next(...speech: TwinSpeech[]): void;
  /** What `run` does happens inside the payer's tap. */
  tap(run: () => void): void;
  /** What another script on the page does. */
  cancelFromOutside(): void;
}

/** A browser's speech synthesis for tests and stories, with the faults of the field. Creating it touches nothing. */
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
