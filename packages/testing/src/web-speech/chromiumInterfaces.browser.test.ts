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

  it('differs in two ways, because the twin keeps to the specification', () => {
    const ways: ((scope: Scope) => unknown)[] = [
      ({ SpeechGrammar }) => String(new SpeechGrammar()),
      ({ SpeechRecognitionErrorEvent: Fired }) => String(new Fired('error')),
    ];
    expect(ways.map((act) => resultOf(act, twin))).toEqual(['TypeError', 'TypeError']);
    const made = ['[object SpeechGrammar]', '[object SpeechRecognitionErrorEvent]'];
    expect(ways.map((act) => resultOf(act, real))).toEqual(made);
  });

  it.each([twin, real])('fails in at least eight of these ways in both', (scope) => {
    const failures = Object.values(uses).filter((act) => String(resultOf(act, scope)).endsWith('Error'));
    expect(failures.length).toBeGreaterThanOrEqual(8);
  });
});

interface Recognition {
  lang: unknown;
  continuous: unknown;
  interimResults: unknown;
  maxAlternatives: number;
  phrases: { phrase?: string; boost?: number }[];
  start(track?: unknown): void;
}

interface GrammarList extends Array<{ readonly src: string; readonly weight: number }> {
  addFromString(text: string, weight: number): void;
  item(index: number): unknown;
}

type Scope = Pick<
  typeof globalThis,
  'speechSynthesis' | 'SpeechSynthesisEvent' | 'SpeechSynthesisUtterance' | 'SpeechSynthesisVoice'
> & {
  readonly SpeechRecognition: new () => Recognition;
  readonly SpeechRecognitionPhrase: new (phrase?: string, boost?: number) => { phrase: string; boost: number };
  readonly SpeechRecognitionErrorEvent: new (type: string) => Event;
  readonly SpeechGrammar: new () => object;
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
