/** A voice of the twin. `lang` is a BCP 47 tag. */
export interface TwinVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** Of the IDL, in its order. */
export type SpeechSynthesisErrorCode =
  | 'canceled'
  | 'interrupted'
  | 'audio-busy'
  | 'audio-hardware'
  | 'network'
  | 'synthesis-unavailable'
  | 'synthesis-failed'
  | 'language-unavailable'
  | 'voice-unavailable'
  | 'text-too-long'
  | 'invalid-argument'
  | 'not-allowed';

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
  | 'refused'
  /** Fires this error instead of `start`. */
  | { readonly error: SpeechSynthesisErrorCode };

/** The behavior of a browser's speech synthesis, as plain data so that it can be sent into a page. */
export interface SynthesisTwinOptions {
  /** Default: one English voice on the device. An empty list is a browser whose voices never come. */
  readonly voices?: readonly TwinVoice[];
  /** Delay from the first use of `speechSynthesis` until the voices appear, in ms. Default 0: at once. */
  readonly voicesAfterMs?: number;
  /** Whether `voiceschanged` is fired when they appear. Default `fired`. */
  readonly voicesChanged?: 'fired' | 'silent';
  /** Speaking time in ms per character at rate 1. Default 50. */
  readonly msPerCharacter?: number;
  /** Faults of the utterances, in order. */
  readonly speech?: readonly TwinSpeech[];
  /** Fate of the utterances after those of `speech`. Default `spoken`. */
  readonly otherwise?: TwinSpeech;
  /** A `speak()` within this time after `cancel()` is silently dropped, in ms. Default 50, as in WebKit. */
  readonly deafAfterCancelMs?: number;
  /** A voice that is not on the device stops after this time without an event, in ms. Default: never. */
  readonly remoteVoiceLimitMs?: number;
  /** Whether `boundary` is fired at each word. Default `words`. */
  readonly boundary?: 'words' | 'none';
  /**
   * `cancels`: `pause()` is `cancel()`, as on Android. `never-resumes`: nothing follows `resume()`. Default `pauses`.
   */
  readonly pause?: 'pauses' | 'cancels' | 'never-resumes';
  /**
   * When `paused` becomes true if nothing is being spoken: at `pause()`, or never. While an utterance is being spoken, it
   * changes with the events `pause` and `resume`. Default `at-once`.
   */
  readonly pausedWhen?: 'at-once' | 'speaking';
  /** Whether `cancel()` fires an error at every utterance, or only at the first. Default `every`. */
  readonly cancelTells?: 'every' | 'first';
  /** `silent`: an empty utterance fires nothing. `spoken`: it is one like others. Default `silent`. */
  readonly emptyText?: 'silent' | 'spoken';
  /**
   * With `in-a-tap`, utterances are silently dropped until one `speak()` is called synchronously inside `tap`, as on
   * iOS. A call in a later microtask does not count. With `activation`, they are refused with `not-allowed` until
   * `navigator.userActivation` tells that the page was used, as in Chromium; without that property nothing is refused.
   * Default `open`: no tap is needed.
   */
  readonly unlock?: 'open' | 'in-a-tap' | 'activation';
}

/** One utterance as the engine received it. */
export interface TwinUtteranceRecord {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | null;
  readonly rate: number;
  readonly volume: number;
  /** `lowered` if it began while an open microphone made the system turn it down. */
  readonly loudness: 'full' | 'lowered';
  readonly outcome: 'waiting' | 'speaking' | 'spoken' | 'cancelled' | 'failed' | 'dropped';
}

export interface SynthesisTwin {
  /** Installs `speechSynthesis` and its interfaces on a window-like object. Returns the undo. */
  connect(target: object): () => void;
  /** All utterances in order, except the empty ones for priming. */
  readonly utterances: readonly TwinUtteranceRecord[];
  /** Texts spoken to their end, in order. */
  readonly spoken: readonly string[];
  /** Number of empty utterances, which unlock later speech. */
  readonly primed: number;
  /** Adds faults for the next utterances. */
  next(...speech: TwinSpeech[]): void;
  /**
   * Speaks the current text to its end, at once, or the next one when the page speaks it. Resolves with the text when
   * the page was told. With the pace `stepped`, no text ends without it.
   */
  finish(): Promise<string>;
  /** Runs `run` inside a tap of the payer. */
  tap(run: () => void): void;
  /** Cancels speech as another script on the page would. */
  cancelFromOutside(): void;
}

/** The hooks by which voice and microphone share one room. */
export interface SynthesisEngine extends SynthesisTwin {
  /** Called when a text was spoken to its end. */
  onSpoken: (text: string) => void;
  /** Asked when an utterance begins. */
  loudness: () => 'full' | 'lowered';
}
