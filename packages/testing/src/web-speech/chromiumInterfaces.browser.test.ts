import { createWebSpeechTwin } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { membersOf, type Interface } from './test-support/membersOf';

/** The interfaces of the tested Chromium, compared in the same run with those of the profile `headlessChromium`. */
const twin: Record<string, unknown> = {};
createWebSpeechTwin({ profile: 'headlessChromium' }).connect(twin);
const real = window as unknown as Record<string, unknown>;

const names = [
  'SpeechRecognition',
  'SpeechRecognitionAlternative',
  'SpeechRecognitionErrorEvent',
  'SpeechRecognitionEvent',
  'SpeechRecognitionPhrase',
  'SpeechRecognitionResult',
  'SpeechRecognitionResultList',
  'SpeechGrammar',
  'SpeechGrammarList',
  'SpeechSynthesis',
  'SpeechSynthesisErrorEvent',
  'SpeechSynthesisEvent',
  'SpeechSynthesisUtterance',
  'SpeechSynthesisVoice',
  'webkitSpeechRecognition',
  'webkitSpeechRecognitionEvent',
  'webkitSpeechRecognitionError',
  'webkitSpeechGrammar',
  'webkitSpeechGrammarList',
];

describe('the interfaces of Chromium and of the twin', () => {
  it('are the same', () => {
    const present = (scope: Record<string, unknown>) => names.filter((name) => scope[name] !== undefined);
    expect(present(twin)).toEqual(present(real));
    expect(present(real)).toHaveLength(16);
  });

  it('are all that Chromium has', () => {
    const speech = Object.getOwnPropertyNames(window).filter((name) => /^(webkit)?Speech/i.test(name));
    expect(speech.filter((name) => ![...names, 'speechSynthesis'].includes(name))).toEqual([]);
  });

  it.each(names)('%s has the same members', (name) => {
    expect(membersOf(twin[name] as Interface | undefined)).toEqual(membersOf(real[name] as Interface | undefined));
  });
});

/** Things that a page may do. Each returns its result, or throws. */
const uses: Record<string, (scope: Scope) => unknown> = {
  'defaults of a recognition': ({ SpeechRecognition }) => {
    const recognition = new SpeechRecognition() as unknown as Record<string, unknown>;
    const { grammars, phrases, ...others } = Object.fromEntries(
      membersOf(SpeechRecognition as unknown as Interface)
        .map((member) => member.split(':')[0] ?? '')
        .filter((member) => /^[a-z]/i.test(member) && !member.startsWith('static'))
        .map((member) => [member, recognition[member]]),
    );
    return [String(grammars), [...(phrases as unknown[])], String(Object.entries(others).filter(isPlain))];
  },
  'numbers of alternatives': ({ SpeechRecognition }) =>
    [-1, 0, 2.7].map((number) => Object.assign(new SpeechRecognition(), { maxAlternatives: number }).maxAlternatives),
  'words for attributes': ({ SpeechRecognition }) => {
    const recognition = Object.assign(new SpeechRecognition(), { lang: 5, continuous: 'no', interimResults: 0 });
    return [recognition.lang, recognition.continuous, recognition.interimResults];
  },
  'texts for phrases': ({ SpeechRecognition }) => Object.assign(new SpeechRecognition(), { phrases: ['ten'] }),
  'an object added to the phrases': ({ SpeechRecognition }) => new SpeechRecognition().phrases.push({}),
  'phrases for phrases': ({ SpeechRecognition, SpeechRecognitionPhrase }) => {
    const recognition = new SpeechRecognition();
    const list = recognition.phrases;
    recognition.phrases = [new SpeechRecognitionPhrase('ten', 2)];
    return [recognition.phrases === list, list.length, list.map(({ phrase, boost }) => [phrase, boost])];
  },
  'a boost of 99': ({ SpeechRecognitionPhrase }) => new SpeechRecognitionPhrase('ten', 99),
  'a phrase without a text': ({ SpeechRecognitionPhrase }) => new SpeechRecognitionPhrase(),
  'an object for grammars': ({ SpeechRecognition }) => Object.assign(new SpeechRecognition(), { grammars: {} }),
  grammars: ({ SpeechGrammarList }) => {
    const list = new SpeechGrammarList();
    list.addFromString('#JSGF V1.0;', 0.5);
    return [
      list.length,
      list[0]?.src,
      list[0]?.weight,
      list.item(9),
      Object.getOwnPropertyNames(list),
      [...list].length,
    ];
  },
  'a grammar of its own': ({ SpeechGrammar }) => {
    const { src, weight } = new SpeechGrammar();
    return [src, weight];
  },
  'an error without a code': ({ SpeechRecognitionErrorEvent: Fired }) => {
    const { error, message } = new Fired('error');
    return [error, message];
  },
  'an error with a code of its own': ({ SpeechRecognitionErrorEvent: Fired }) =>
    new Fired('error', { error: 'invented' }).error,
  'a null for a code': ({ SpeechRecognitionErrorEvent: Fired }) => new Fired('error', { error: null }).error,
  'an error of another kind': ({ SpeechRecognitionErrorEvent: Fired }) => new Fired('error', 5).error,
  'a result without results': ({ SpeechRecognitionEvent: Fired }) => {
    const { resultIndex, results } = new Fired('result');
    return [resultIndex, results];
  },
  'a null for results': ({ SpeechRecognitionEvent: Fired }) => new Fired('result', { results: null }).results,
  'an object for results': ({ SpeechRecognitionEvent: Fired }) => new Fired('result', { results: {} }).results,
  'an event without a type': ({ SpeechRecognitionEvent: Fired }) => new (Fired as unknown as new () => Event)(),
  'names of members': ({ SpeechRecognition }) =>
    ['lang', 'onstart', 'stop'].map((name) => {
      const member = Object.getOwnPropertyDescriptor(SpeechRecognition.prototype, name)!;
      const method: unknown = member.value;
      const isConstructor = typeof method === 'function' && 'prototype' in method;
      return [member.get?.name, member.set?.name, (method as Recognition['stop'] | undefined)?.name, isConstructor];
    }),
  'a member of the prototype': ({ SpeechRecognition }) => SpeechRecognition.prototype.lang,
  'a handler of the prototype': ({ SpeechRecognition }) => SpeechRecognition.prototype.onstart,
  'a method on another object': ({ SpeechRecognition }) => SpeechRecognition.prototype.stop.call(new EventTarget()),
  'a method on an heir': ({ SpeechRecognition }) => Object.create(new SpeechRecognition()).stop(),
  'a method on nothing': ({ SpeechRecognition }) => SpeechRecognition.prototype.stop.call(undefined),
  'a grammar without a text': ({ SpeechGrammarList }) =>
    (new SpeechGrammarList() as unknown as { addFromString(): void }).addFromString(),
  'another synthesis': ({ speechSynthesis }) => {
    const attribute = synthesisOf(speechSynthesis);
    const isSame = attribute.get?.call(undefined) === speechSynthesis;
    return [attribute.get?.name, 'set' in attribute, attribute.enumerable, attribute.configurable, isSame];
  },
  'the synthesis of another object': ({ speechSynthesis }) => synthesisOf(speechSynthesis).get?.call({}),
  'a text for a track': ({ SpeechRecognition }) => new SpeechRecognition().start('track'),
  'defaults of an utterance': ({ SpeechSynthesisUtterance: Utterance }) => {
    const { text, lang, voice, volume, rate, pitch, onstart } = new Utterance();
    return [text, lang, voice, volume, rate, pitch, onstart];
  },
  'numbers beyond the limits of an utterance': ({ SpeechSynthesisUtterance: Utterance }) => {
    const high = Object.assign(new Utterance('a'), { volume: 3, rate: 20, pitch: 5 });
    const low = Object.assign(new Utterance('a'), { volume: -1, rate: 0.01, pitch: -2 });
    return [high, low].map(({ volume, rate, pitch }) => [volume, rate, pitch]);
  },
  'an object for a voice': ({ SpeechSynthesisUtterance: Utterance }) => Object.assign(new Utterance(), { voice: {} }),
  'an object to speak': ({ speechSynthesis }) => speechSynthesis.speak({} as SpeechSynthesisUtterance),
  'a voice of its own': ({ SpeechSynthesisVoice: Voice }) => new Voice(),
  'an event without details': ({ SpeechSynthesisEvent: Fired }) =>
    new (Fired as unknown as new (type: string) => Event)('start'),
};

describe('what a page does', () => {
  it.each(Object.entries(uses))('%s: the same in both', (_, act) => {
    expect(resultOf(act, twin)).toEqual(resultOf(act, real));
  });

  it.each([twin, real])('fails in at least eight of these ways in both', (scope) => {
    const failures = Object.values(uses).filter((act) => String(resultOf(act, scope)).endsWith('Error'));
    expect(failures.length).toBeGreaterThanOrEqual(8);
  });
});

const synthesisOf = (synthesis: SpeechSynthesis) =>
  Object.getOwnPropertyDescriptor(synthesis === window.speechSynthesis ? window : twin, 'speechSynthesis')!;

interface Recognition {
  lang: unknown;
  continuous: unknown;
  interimResults: unknown;
  maxAlternatives: number;
  phrases: { phrase?: string; boost?: number }[];
  onstart: unknown;
  start(track?: unknown): void;
  stop(): void;
}

interface GrammarList extends Array<{ readonly src: string; readonly weight: number }> {
  addFromString(text: string, weight: number): void;
  item(index: number): unknown;
}

type Scope = Pick<
  typeof globalThis,
  'speechSynthesis' | 'SpeechSynthesisEvent' | 'SpeechSynthesisUtterance' | 'SpeechSynthesisVoice'
> & {
  readonly SpeechRecognition: { new (): Recognition; readonly prototype: Recognition };
  readonly SpeechRecognitionPhrase: new (phrase?: string, boost?: number) => { phrase: string; boost: number };
  readonly SpeechRecognitionErrorEvent: new (type: string, init?: unknown) => { error: unknown; message: unknown };
  readonly SpeechRecognitionEvent: new (type: string, init?: unknown) => { resultIndex: unknown; results: unknown };
  readonly SpeechGrammar: new () => { src: unknown; weight: unknown };
  readonly SpeechGrammarList: new () => GrammarList;
};

function resultOf(act: (scope: Scope) => unknown, scope: unknown): unknown {
  try {
    return act(scope as Scope);
  } catch (error) {
    return (error as Error).name;
  }
}

function isPlain([, value]: [string, unknown]): boolean {
  return typeof value !== 'function';
}
