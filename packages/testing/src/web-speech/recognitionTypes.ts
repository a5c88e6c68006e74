import type { RecognitionBehavior } from './recognitionBehavior';
import type { WebIdl } from './webIdl';

export type RecognitionTypes = ReturnType<typeof defineRecognitionTypes>;

/**
 * The small interfaces of the Web Speech API that recognition needs: results, phrases, grammars and events.
 * `webSpeechTwinScript` sends the source of this function into pages, so it may use nothing from outside except types.
 */
export function defineRecognitionTypes(idl: WebIdl, adds: RecognitionBehavior['adds'] = []) {
  class SpeechGrammar {
    declare src: string;
    declare weight: number;
    constructor(...made: unknown[]) {
      if (!adds.includes('SpeechGrammar.constructor')) idl.forbidNew(made[0]);
      idl.assign(this, { src: '', weight: 1 });
    }
  }
  idl.shape(SpeechGrammar, { name: 'SpeechGrammar', writable: { src: String, weight: toFloat } });

  class SpeechGrammarList {
    constructor() {
      idl.assign(this, { length: 0 });
    }
    addFromUri(src: unknown, weight = 1) {
      idl.append(this, grammar(String(src), toFloat(weight)));
    }
    addFromString(string: unknown, weight = 1) {
      // Chromium 156 keeps it as a URL.
      idl.append(this, grammar(`data:application/xml,${encodeURIComponent(String(string))}`, toFloat(weight)));
    }
  }
  idl.shape(SpeechGrammarList, { name: 'SpeechGrammarList', isList: true });

  class SpeechRecognitionPhrase {
    declare readonly phrase: string;
    declare readonly boost: number;
    constructor(phrase: unknown, boost = 1) {
      if (phrase === undefined) throw new TypeError('1 argument required, but only 0 present.');
      const strength = toFloat(boost);
      if (strength < 0 || strength > 10) {
        const reason = 'Speech recognition phrase boost value must be inside the range [0, 10].';
        throw new DOMException(`Failed to construct 'SpeechRecognitionPhrase': ${reason}`, 'SyntaxError');
      }
      idl.assign(this, { phrase: String(phrase), boost: strength });
    }
  }
  idl.shape(SpeechRecognitionPhrase, { name: 'SpeechRecognitionPhrase', readonly: ['phrase', 'boost'] });

  class SpeechRecognitionAlternative {
    constructor(...made: unknown[]) {
      idl.forbidNew(made[0]);
      idl.assign(this, { transcript: made[1], confidence: made[2] });
    }
  }
  idl.shape(SpeechRecognitionAlternative, {
    name: 'SpeechRecognitionAlternative',
    readonly: ['transcript', 'confidence'],
  });

  class SpeechRecognitionResult {
    constructor(...made: unknown[]) {
      idl.forbidNew(made[0]);
      idl.assign(this, { length: 0, isFinal: made[1] });
    }
  }
  idl.shape(SpeechRecognitionResult, { name: 'SpeechRecognitionResult', readonly: ['isFinal'], isList: true });

  class SpeechRecognitionResultList {
    constructor(...made: unknown[]) {
      idl.forbidNew(made[0]);
      idl.assign(this, { length: 0 });
    }
  }
  idl.shape(SpeechRecognitionResultList, { name: 'SpeechRecognitionResultList', isList: true });

  const isInitOptional = adds.includes('SpeechRecognitionEvent.optionalInit');
  const toResultList = idl.instanceOf(SpeechRecognitionResultList, 'SpeechRecognitionResultList');

  class SpeechRecognitionEvent extends Event {
    constructor(...given: [type: string, init?: EventInit & { resultIndex?: number; results?: object | null }]) {
      super(...given);
      const { resultIndex = 0, results = null } = given[1] ?? {};
      if (!isInitOptional) idl.required(given[1], 'results');
      const isLeftOut = isInitOptional && results === null;
      idl.assign(this, { resultIndex: resultIndex >>> 0, results: isLeftOut ? null : toResultList(results) });
    }
  }
  idl.shape(SpeechRecognitionEvent, { name: 'SpeechRecognitionEvent', readonly: ['resultIndex', 'results'] });

  const codes = [
    'no-speech',
    'aborted',
    'audio-capture',
    'network',
    'not-allowed',
    'service-not-allowed',
    'language-not-supported',
    'phrases-not-supported',
  ];

  class SpeechRecognitionErrorEvent extends Event {
    constructor(...given: [type: string, init?: EventInit & { error?: unknown; message?: unknown }]) {
      super(...given);
      const { error = '', message = '' } = given[1] ?? {};
      if (!isInitOptional && !codes.includes(String(idl.required(given[1], 'error'))))
        throw new TypeError(`'${String(error)}' is not a valid SpeechRecognitionErrorCode.`);
      idl.assign(this, { error: String(error), message: String(message) });
    }
  }
  for (const type of [SpeechRecognitionEvent, SpeechRecognitionErrorEvent])
    Object.defineProperty(type, 'length', { value: isInitOptional ? 1 : 2, configurable: true });
  idl.shape(SpeechRecognitionErrorEvent, { name: 'SpeechRecognitionErrorEvent', readonly: ['error', 'message'] });

  function toFloat(value: unknown): number {
    const number = Number(value);
    if (!Number.isFinite(number)) throw new TypeError('The provided float value is non-finite.');
    return Math.fround(number);
  }

  function grammar(src: string, weight: number): SpeechGrammar {
    const made = new SpeechGrammar(idl.secret);
    idl.assign(made, { src, weight });
    return made;
  }

  return {
    interfaces: {
      SpeechGrammar,
      SpeechGrammarList,
      SpeechRecognitionPhrase,
      SpeechRecognitionAlternative,
      SpeechRecognitionResult,
      SpeechRecognitionResultList,
      SpeechRecognitionEvent,
      SpeechRecognitionErrorEvent,
    },
    makeResult(transcripts: readonly string[], confidences: readonly number[], kind: 'interim' | 'final'): object {
      const result = new SpeechRecognitionResult(idl.secret, kind === 'final');
      for (const [index, transcript] of transcripts.entries()) {
        idl.append(result, new SpeechRecognitionAlternative(idl.secret, transcript, confidences[index] ?? 0));
      }
      return result;
    },
    makeResultList(results: readonly object[]): object {
      const list = new SpeechRecognitionResultList(idl.secret);
      for (const result of results) idl.append(list, result);
      return list;
    },
    /** An `ObservableArray<SpeechRecognitionPhrase>`. */
    makePhrases(): unknown[] {
      const toPhrase = idl.instanceOf(SpeechRecognitionPhrase, 'SpeechRecognitionPhrase');
      return new Proxy([] as unknown[], {
        set: (list, name, value) =>
          Reflect.set(list, name, name === 'length' || typeof name === 'symbol' ? value : toPhrase(value)),
      });
    },
  };
}
