import type { WebIdl } from './webIdl';
import type { TwinVoice } from './synthesisBehavior';

/** `SpeechSynthesisEventInit` of the specification. `elapsedTime` is in seconds. */
export interface SynthesisEventDetails extends EventInit {
  readonly utterance: object;
  readonly charIndex?: number;
  readonly charLength?: number;
  readonly elapsedTime?: number;
  readonly name?: unknown;
}

export type SynthesisTypes = ReturnType<typeof defineSynthesisTypes>;

/**
 * The small interfaces of the Web Speech API that synthesis needs: utterances, voices and events. `webSpeechTwinScript`
 * sends the source of this function into pages, so it may use nothing from outside except types.
 */
export function defineSynthesisTypes(idl: WebIdl) {
  class SpeechSynthesisVoice {
    declare readonly voiceURI: string;
    declare readonly name: string;
    declare readonly lang: string;
    declare readonly localService: boolean;
    declare readonly default: boolean;
    constructor(...made: unknown[]) {
      idl.forbidNew(made[0]);
    }
  }
  idl.shape(SpeechSynthesisVoice, {
    name: 'SpeechSynthesisVoice',
    readonly: ['voiceURI', 'name', 'lang', 'localService', 'default'],
  });

  class SpeechSynthesisUtterance extends EventTarget {
    declare text: string;
    declare lang: string;
    declare voice: SpeechSynthesisVoice | null;
    declare volume: number;
    declare rate: number;
    declare pitch: number;
    constructor(text: unknown = '') {
      super();
      idl.assign(this, { text: String(text), lang: '', voice: null, volume: 1, rate: 1, pitch: 1 });
    }
  }
  const toVoice = idl.instanceOf(SpeechSynthesisVoice, 'SpeechSynthesisVoice');
  idl.shape(SpeechSynthesisUtterance, {
    name: 'SpeechSynthesisUtterance',
    writable: {
      text: String,
      lang: String,
      voice: (value) => (value === null || value === undefined ? null : toVoice(value)),
      // The limits are Chromium 156's.
      volume: idl.within(0, 1),
      rate: idl.within(0.1, 10),
      pitch: idl.within(0, 2),
    },
    handlers: ['start', 'end', 'error', 'pause', 'resume', 'mark', 'boundary'],
  });

  class SpeechSynthesisEvent extends Event {
    constructor(type: string, eventInitDict: SynthesisEventDetails) {
      super(type, eventInitDict);
      const utterance = idl.required(eventInitDict, 'utterance');
      idl.assign(this, {
        utterance: idl.instanceOf(SpeechSynthesisUtterance, 'SpeechSynthesisUtterance')(utterance),
        charIndex: (eventInitDict.charIndex ?? 0) >>> 0,
        charLength: (eventInitDict.charLength ?? 0) >>> 0,
        elapsedTime: Math.fround(eventInitDict.elapsedTime ?? 0),
        name: String(eventInitDict.name ?? ''),
      });
    }
  }
  idl.shape(SpeechSynthesisEvent, {
    name: 'SpeechSynthesisEvent',
    readonly: ['utterance', 'charIndex', 'charLength', 'elapsedTime', 'name'],
  });

  const codes = [
    'canceled',
    'interrupted',
    'audio-busy',
    'audio-hardware',
    'network',
    'synthesis-unavailable',
    'synthesis-failed',
    'language-unavailable',
    'voice-unavailable',
    'text-too-long',
    'invalid-argument',
    'not-allowed',
  ];

  class SpeechSynthesisErrorEvent extends SpeechSynthesisEvent {
    constructor(type: string, eventInitDict: SynthesisEventDetails & { error: string }) {
      super(type, eventInitDict);
      const error = String(idl.required(eventInitDict, 'error'));
      if (!codes.includes(error)) throw new TypeError(`'${error}' is not a valid SpeechSynthesisErrorCode.`);
      idl.assign(this, { error });
    }
  }
  idl.shape(SpeechSynthesisErrorEvent, { name: 'SpeechSynthesisErrorEvent', readonly: ['error'] });

  return {
    interfaces: { SpeechSynthesisUtterance, SpeechSynthesisEvent, SpeechSynthesisErrorEvent, SpeechSynthesisVoice },
    makeVoice({ name, lang, localService = true, default: isDefault = false }: TwinVoice): SpeechSynthesisVoice {
      const voice = new SpeechSynthesisVoice(idl.secret);
      idl.assign(voice, { name, lang, localService, default: isDefault, voiceURI: name });
      return voice;
    },
  };
}
