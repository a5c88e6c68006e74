import type { PayaloudTestingError } from '../PayaloudTestingError';
import type { RecognitionBehavior, RecognitionTwin, TwinSaying } from './recognitionBehavior';
import type { createRecognitionSession, RecognitionState } from './recognitionSession';
import type { defineRecognitionTypes } from './recognitionTypes';
import type { installSpeechPage } from './speechPage';
import type { TwinTime } from './twinTime';
import type { defineWebIdl } from './webIdl';

/** Functions, and a class, that are sent into pages by their source, so they cannot import each other. */
export interface RecognitionParts {
  readonly PayaloudTestingError: typeof PayaloudTestingError;
  readonly defineWebIdl: typeof defineWebIdl;
  readonly defineRecognitionTypes: typeof defineRecognitionTypes;
  readonly createRecognitionSession: typeof createRecognitionSession;
  readonly installSpeechPage: typeof installSpeechPage;
}

/**
 * Installs a `SpeechRecognition` that behaves like `behavior` on a window-like object. `webSpeechTwinScript` sends the
 * source of this function into pages, so it may use nothing from outside except types.
 */
export function installRecognition(
  target: object,
  behavior: RecognitionBehavior,
  sayings: readonly TwinSaying[],
  time: TwinTime,
  parts: RecognitionParts,
): RecognitionTwin {
  const idl = parts.defineWebIdl();
  const types = parts.defineRecognitionTypes(idl, behavior.adds);
  const state: RecognitionState = {
    current: behavior,
    pack: behavior.onDevice,
    queue: [...sayings],
    trace: [],
    starts: 0,
    beeps: 0,
    active: null,
    time,
    openers: [],
  };

  class SpeechRecognition extends EventTarget {
    declare continuous: boolean;
    declare interimResults: boolean;
    declare maxAlternatives: number;
    readonly #phrases = types.makePhrases();
    readonly #session = parts.createRecognitionSession(this, state, types);

    constructor() {
      super();
      idl.assign(this, {
        grammars: new types.interfaces.SpeechGrammarList(),
        lang: '',
        continuous: false,
        interimResults: false,
        unspokenPunctuation: false,
        maxAlternatives: 1,
        processLocally: false,
        quality: 'command',
      });
    }
    get phrases(): unknown[] {
      return this.#phrases;
    }
    set phrases(phrases: Iterable<unknown>) {
      const given = [...phrases];
      this.#phrases.splice(0, this.#phrases.length, ...given);
    }
    start(...[track]: [track?: Parameters<ReturnType<typeof parts.createRecognitionSession>['start']>[0]]) {
      if (track !== undefined && (typeof track !== 'object' || track === null)) {
        throw new TypeError("Failed to execute 'start': parameter 1 is not of type 'MediaStreamTrack'.");
      }
      this.#session.start(track);
    }
    stop() {
      this.#session.stop();
    }
    abort() {
      this.#session.abort();
    }
    static async available(options: RecognitionOptions) {
      const { langs, processLocally, quality } = readOptions(options);
      if (langs.length === 0) throw new TypeError('Langs array cannot be empty.');
      if (!processLocally) return 'available';
      const best = qualities.indexOf(state.current.quality ?? 'conversation');
      if (qualities.indexOf(quality) > best || state.pack === 'unavailable') return 'unavailable';
      if (state.pack === 'installed') return 'available';
      return state.pack === 'downloading' ? 'downloading' : 'downloadable';
    }
    static async install(options: RecognitionOptions) {
      const { langs } = readOptions(options);
      if (langs.length === 0) throw new TypeError('Langs array cannot be empty.');
      if (state.pack === 'downloadable' || state.pack === 'downloading') state.pack = 'installed';
      return state.pack === 'installed';
    }
  }

  interface RecognitionOptions {
    readonly langs: Iterable<string>;
    readonly processLocally?: boolean;
    readonly quality?: unknown;
  }
  const qualities = ['command', 'dictation', 'conversation'];

  function readOptions(options: RecognitionOptions) {
    const langs = [...(idl.required(options, 'langs') as Iterable<string>)];
    const quality = String(options.quality ?? 'command');
    if (!qualities.includes(quality)) throw new TypeError(`'${quality}' is not a valid SpeechRecognitionQuality.`);
    return { langs, processLocally: Boolean(options.processLocally), quality };
  }

  idl.shape(SpeechRecognition, {
    name: 'SpeechRecognition',
    writable: {
      grammars: idl.instanceOf(types.interfaces.SpeechGrammarList, 'SpeechGrammarList'),
      lang: String,
      continuous: Boolean,
      interimResults: Boolean,
      unspokenPunctuation: Boolean,
      maxAlternatives: (value) => Number(value) >>> 0,
      processLocally: Boolean,
      ...(behavior.adds?.includes('SpeechRecognition.quality') ? { quality: String } : {}),
    },
    handlers: [
      'audiostart',
      'soundstart',
      'speechstart',
      'speechend',
      'soundend',
      'audioend',
      'result',
      'nomatch',
      'error',
      'start',
      'end',
    ],
  });
  const remove = parts.installSpeechPage(target, state, { SpeechRecognition, ...types.interfaces });

  function requireStepped() {
    if (!time.isStepped)
      throw new parts.PayaloudTestingError(
        'not-stepped',
        "The twin needs `pace: 'stepped'` for `open`, `hear` and `finish`.",
      );
  }

  return {
    say(...said) {
      state.queue.push(...said);
      state.active?.listenToQueue();
      time.flush();
    },
    sayAlternatives(transcripts, confidences) {
      this.say({ transcripts, ...(confidences ? { confidences } : {}) });
    },
    stayQuiet() {
      this.say(null);
    },
    fail(error) {
      if (state.active) state.active.failWith(error);
      else state.queue.push({ error });
      time.flush();
    },
    async open() {
      requireStepped();
      if (!state.active?.open()) await new Promise<void>((resolve) => state.openers.push(resolve));
    },
    hear(soFar) {
      requireStepped();
      if (!state.active?.hear(soFar))
        throw new parts.PayaloudTestingError('not-listening', 'The page does not listen. First `await twin.open()`.');
    },
    finish(utterance) {
      requireStepped();
      if (state.active?.finish(utterance)) return;
      throw new parts.PayaloudTestingError(
        'not-listening',
        'The page does not listen, or has heard nothing. First `await twin.open()` and `twin.hear(…)`.',
      );
    },
    hearPageVoice(text) {
      const { active, current } = state;
      if (!active?.isOpen || current.echo !== 'heard') return;
      state.queue.unshift(text);
      active.listenToQueue();
    },
    change(next) {
      state.current = next;
      state.pack = next.onDevice;
    },
    get behavior() {
      return state.current;
    },
    trace: state.trace,
    get starts() {
      return state.starts;
    },
    get beeps() {
      return state.beeps;
    },
    get capturing() {
      return state.active?.isOpen ?? false;
    },
    remove,
  };
}
