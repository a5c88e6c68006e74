import { listAll, type IdlDefinition, type IdlMember } from '@webref/idl';
import { createWebSpeechTwin } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { membersOf, type Interface } from './test-support/membersOf';

/** The specification's own text, of whichever files speak of the Web Speech API. */
const files = Object.values(await listAll());
const texts = await Promise.all(files.map((file) => file.text()));
const aboutSpeech = files.filter((_, index) => /\bSpeech(Recognition|Synthesis|Grammar)/.test(texts[index] ?? ''));
const definitions = (await Promise.all(aboutSpeech.map((file) => file.parse()))).flat();
const ofType = (type: string) => definitions.filter((definition) => definition.type === type);
const interfaces = ofType('interface').filter(({ partial }) => !partial);

const page = {} as Record<string, Interface>;
createWebSpeechTwin({ synthesis: {}, utterances: ['ten'] }).connect(page);
const objects = await makeObjects();

describe('the interfaces of the twin', () => {
  it('are those of the specification, none missing, none invented', () => {
    const own = Object.getOwnPropertyNames(page).filter((name) => name.startsWith('Speech'));
    expect(own.toSorted()).toEqual(interfaces.map(({ name }) => name).toSorted());
    expect(interfaces).toHaveLength(14);
    const window = definitions.find(({ name, partial }) => name === 'Window' && partial);
    expect(window?.members.map(({ name }) => name)).toEqual(['speechSynthesis']);
    expect(page.speechSynthesis).toBeInstanceOf(page.SpeechSynthesis);
  });

  it('have 76 members in all', () => {
    const counted = interfaces.flatMap(({ name }) => membersOf(page[name]!)).length;
    expect(counted).toBe(interfaces.flatMap(({ members }) => membersOfIdl(members)).length);
    expect(counted).toBe(76);
  });

  it.each(interfaces)('$name has its members, none missing, none invented', ({ name, members }) => {
    expect(membersOf(page[name]!)).toEqual(membersOfIdl(members));
  });

  it.each(interfaces)('$name is made as the specification allows', ({ name, members, inheritance }) => {
    const type = page[name]!;
    const parent = (Object.getPrototypeOf(type) as Interface).name;
    expect(inheritance ?? '').toBe(parent);
    const constructor = members.find((member) => member.type === 'constructor');
    if (constructor) expect(type).toHaveLength(requiredOf(constructor));
    else expect(() => new type()).toThrow('Illegal constructor');
    expect(String(type.prototype)).toBe(`[object ${name}]`);
  });

  it.each(interfaces)('$name: its members refuse other objects, and methods too few arguments', ({ name }) => {
    const members: PropertyDescriptor[] = Object.values(Object.getOwnPropertyDescriptors(page[name]!.prototype));
    const called = members
      .filter(({ enumerable }) => enumerable)
      .flatMap((member) => ['get', 'set', 'value'].map((part) => member[part as 'value'] as unknown));
    for (const member of called.filter((each) => typeof each === 'function')) {
      for (const other of [undefined, {}, new EventTarget(), page[name]!.prototype, Object.create(objects[name]!)])
        expect(() => member.call(other, 'ten', 'ten')).toThrow('Illegal invocation');
      if (member.length > 0) expect(() => member.call(objects[name])).toThrow(TypeError);
    }
  });

  it.each(interfaces)('$name keeps nothing else on its objects', ({ name }) => {
    const object = objects[name]!;
    // Node keeps listeners and flags of events on the object, under symbols.
    const own = Object.getOwnPropertyNames(object).filter((key) => key !== 'isTrusted');
    expect(own.every((key) => /^\d+$/.test(key))).toBe(true);
  });

  it.each(interfaces.flatMap(({ name, members }) => handlersOf(members).map((handler) => [name, handler])))(
    '%s.%s is null, takes a function and is called once per event',
    (name, handler) => {
      const object = objects[name] as EventTarget & Record<string, unknown>;
      const heard: string[] = [];
      const fire = () => object.dispatchEvent(new Event(handler.slice(2)));
      expect(object[handler]).toBe(null);
      object[handler] = () => heard.push('replaced');
      object[handler] = () => heard.push('called');
      fire();
      object[handler] = null;
      fire();
      expect(heard).toEqual(['called']);
    },
  );
});

describe('enums and dictionaries', () => {
  const detailsOf: Record<string, object> = {
    SpeechRecognitionErrorEventInit: { error: 'network' },
    SpeechRecognitionEventInit: { results: objects.SpeechRecognitionResultList },
    SpeechSynthesisEventInit: { utterance: objects.SpeechSynthesisUtterance },
    SpeechSynthesisErrorEventInit: { utterance: objects.SpeechSynthesisUtterance, error: 'network' },
  };
  const inits = ofType('dictionary').filter(({ name }) => name.endsWith('EventInit'));

  it.each(inits)('$name: each member reaches the event, and required ones are asked for', ({ name, members }) => {
    const type = page[name.replace(/Init$/, '')]!;
    const details = detailsOf[name]!;
    for (const member of members) {
      const { [member.name]: _, ...without } = details as Record<string, unknown>;
      if (member.required) expect(() => new type('x', without)).toThrow(TypeError);
      const value = details[member.name as never] ?? (member.name === 'name' || member.name === 'message' ? 'w' : 3);
      expect((new type('x', { ...details, [member.name]: value }) as never)[member.name]).toBe(value);
    }
    expect(inits).toHaveLength(4);
  });

  const events: Record<string, (code: string) => unknown> = {
    SpeechRecognitionErrorCode: (error) => new page.SpeechRecognitionErrorEvent!('error', { error }),
    SpeechSynthesisErrorCode: (error) =>
      new page.SpeechSynthesisErrorEvent!('error', { utterance: objects.SpeechSynthesisUtterance, error }),
  };

  it.each(Object.entries(events))('%s: its codes, and no other', (name, make) => {
    const codes = valuesOf(name);
    expect(codes.length).toBeGreaterThan(7);
    for (const code of codes) expect(() => make(code)).not.toThrow();
    expect(() => make('invented')).toThrow(TypeError);
  });

  it('SpeechRecognitionQuality: its values, and no other', async () => {
    const { SpeechRecognition } = page as unknown as { SpeechRecognition: Statics };
    for (const quality of valuesOf('SpeechRecognitionQuality')) {
      expect(await SpeechRecognition.available({ langs: ['en'], processLocally: true, quality })).toBe('available');
    }
    await expect(SpeechRecognition.available({ langs: ['en'], quality: 'invented' })).rejects.toThrow(TypeError);
    await expect(SpeechRecognition.available({})).rejects.toThrow(TypeError);
    await expect(SpeechRecognition.install({ langs: [] })).rejects.toThrow(TypeError);
  });

  it('AvailabilityStatus: each value has a browser', async () => {
    const answers = ['unavailable', 'downloadable', 'downloading', 'installed'] as const;
    const statuses = answers.map(async (onDevice) => {
      const other = {} as { SpeechRecognition: Statics };
      createWebSpeechTwin({ behavior: { onDevice } }).connect(other);
      return other.SpeechRecognition.available({ langs: ['en'], processLocally: true });
    });
    expect(await Promise.all(statuses)).toEqual(valuesOf('AvailabilityStatus'));
  });
});

interface Statics {
  available(options: object): Promise<string>;
  install(options: object): Promise<boolean>;
}

function valuesOf(name: string): string[] {
  return definitions.find((definition: IdlDefinition) => definition.name === name)!.values!.map(({ value }) => value);
}

/** Overloads are one member, with the fewest required arguments. */
function membersOfIdl(members: readonly IdlMember[]): string[] {
  const named = members.filter(({ type }) => type === 'attribute' || type === 'operation');
  const lines = new Map<string, string>();
  for (const member of named.toReversed()) {
    const place = member.special === 'static' ? 'static ' : '';
    const access = member.readonly ? 'read' : 'read and write';
    const kind = member.type === 'attribute' ? access : requiredOf(member);
    lines.set(`${place}${member.name}`, `${place}${member.name}: ${kind}`);
  }
  return [...lines.values()].toSorted();
}

function handlersOf(members: readonly IdlMember[]): string[] {
  return members.filter(({ idlType }) => idlType?.idlType === 'EventHandler').map(({ name }) => name);
}

function requiredOf({ arguments: given = [] }: IdlMember): number {
  return given.filter(({ optional }) => !optional).length;
}

/** One object of each interface. Results and voices come from the twin, because pages cannot make them. */
async function makeObjects(): Promise<Record<string, object>> {
  const make = (name: string, ...given: unknown[]) => new page[name]!(...given);
  const recognition = make('SpeechRecognition') as Recognition;
  const resultEvent = await new Promise<ResultEvent>((resolve) => {
    recognition.addEventListener('result', (event) => resolve(event as ResultEvent));
    recognition.start();
  });
  const speechSynthesis = page.speechSynthesis as unknown as { getVoices(): object[] };
  const utterance = make('SpeechSynthesisUtterance', 'ten');
  recognition.grammars.addFromString('#JSGF V1.0;');
  return {
    SpeechRecognition: make('SpeechRecognition'),
    SpeechRecognitionEvent: resultEvent,
    SpeechRecognitionResultList: resultEvent.results,
    SpeechRecognitionResult: resultEvent.results[0]!,
    SpeechRecognitionAlternative: resultEvent.results[0]![0]!,
    SpeechRecognitionErrorEvent: make('SpeechRecognitionErrorEvent', 'error', { error: 'network' }),
    SpeechRecognitionPhrase: make('SpeechRecognitionPhrase', 'ten dollars'),
    SpeechGrammarList: recognition.grammars,
    SpeechGrammar: recognition.grammars[0]!,
    SpeechSynthesis: speechSynthesis,
    SpeechSynthesisVoice: speechSynthesis.getVoices()[0]!,
    SpeechSynthesisUtterance: utterance,
    SpeechSynthesisEvent: make('SpeechSynthesisEvent', 'start', { utterance }),
    SpeechSynthesisErrorEvent: make('SpeechSynthesisErrorEvent', 'error', { utterance, error: 'network' }),
  };
}

type ResultEvent = Event & { readonly results: readonly (readonly object[])[] };
type Recognition = EventTarget & { start(): void; grammars: object[] & { addFromString(text: string): void } };
