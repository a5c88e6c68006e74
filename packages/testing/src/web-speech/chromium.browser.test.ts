import { createFakeClock, createWebSpeechTwin } from '@payaloud/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { click } from './test-support/click';
import { quietMs, settleChromium } from './test-support/settle';

/**
 * Golden traces: the events that the tested Chromium really fires, compared with the twin. Chromium is headless here,
 * without microphone, language pack and speech service.
 */
interface Case {
  readonly does: string;
  readonly golden: readonly string[];
  /** Other valid traces, because two processes of Chromium race. */
  readonly races?: readonly (readonly string[])[];
  readonly run: (speech: Speech) => Promise<void> | void;
}

const cases: readonly Case[] = [
  {
    does: 'refuses if there is no microphone',
    golden: ['error:not-allowed', 'end'],
    run: ({ create }) => create().start(),
  },
  {
    does: 'opens a track and finds no service',
    golden: ['start', 'audiostart', 'audioend', 'error:network', 'end'],
    run: ({ create, track }) => create().start(track()),
  },
  {
    does: 'never fires end if the language pack is missing',
    golden: ['error:language-not-supported'],
    run: ({ create }) => create({ processLocally: true }).start(),
  },
  {
    does: 'can be started again after a missing language pack',
    golden: ['error:language-not-supported', 'error:language-not-supported'],
    async run({ create, settled }) {
      const recognition = create({ processLocally: true });
      recognition.start();
      await settled(1);
      recognition.start();
    },
  },
  {
    does: 'refuses phrases twice, then ends',
    golden: ['error:phrases-not-supported', 'error:phrases-not-supported', 'end'],
    run: ({ create, phrase }) => create({ phrases: [phrase()] }).start(),
  },
  {
    does: 'also refuses phrases twice with a track',
    golden: ['error:phrases-not-supported', 'error:phrases-not-supported', 'end'],
    run: ({ create, phrase, track }) => create({ phrases: [phrase()] }).start(track()),
  },
  {
    does: 'looks for the language pack before the phrases',
    golden: ['error:language-not-supported'],
    run: ({ create, phrase }) => create({ processLocally: true, phrases: [phrase()] }).start(),
  },
  {
    does: 'throws on a second start and continues the first',
    golden: ['throws InvalidStateError', 'error:not-allowed', 'end'],
    run({ create, attempt }) {
      const recognition = create();
      recognition.start();
      attempt(() => recognition.start());
    },
  },
  {
    does: 'throws on a second start with a track and continues the first',
    golden: ['throws InvalidStateError', 'start', 'audiostart', 'audioend', 'error:network', 'end'],
    run({ create, attempt, track }) {
      const recognition = create();
      recognition.start(track());
      attempt(() => recognition.start(track()));
    },
  },
  {
    does: 'throws on an ended track',
    golden: ['throws InvalidStateError'],
    run({ create, attempt, track }) {
      const ended = track();
      ended.stop();
      attempt(() => create().start(ended));
    },
  },
  {
    does: 'fires only end when stopped at once',
    golden: ['end'],
    races: [['error:not-allowed', 'end']],
    run({ create }) {
      const recognition = create();
      recognition.start();
      recognition.stop();
    },
  },
  {
    does: 'fires nothing when a track is stopped at once',
    golden: [],
    run({ create, track }) {
      const recognition = create();
      recognition.start(track());
      recognition.stop();
    },
  },
  {
    does: 'fires only end when aborted at once',
    golden: ['end'],
    races: [['error:not-allowed', 'end']],
    run({ create }) {
      const recognition = create();
      recognition.start();
      recognition.abort();
    },
  },
  {
    does: 'does nothing when stopped or aborted before the start',
    golden: [],
    run({ create }) {
      const recognition = create();
      recognition.abort();
      recognition.stop();
    },
  },
  {
    does: 'ends the older of two recognitions without an error',
    golden: ['end', 'error:not-allowed', 'end'],
    races: [
      ['error:not-allowed', 'end', 'end'],
      ['error:not-allowed', 'end', 'error:not-allowed', 'end'],
      ['error:not-allowed', 'error:not-allowed', 'end', 'end'],
    ],
    run({ create }) {
      create().start();
      create().start();
    },
  },
  {
    does: 'can be started again after its end',
    golden: ['error:not-allowed', 'end', 'error:not-allowed', 'end'],
    async run({ create, settled }) {
      const recognition = create();
      recognition.start();
      await settled(2);
      recognition.start();
    },
  },
];

beforeAll(click);

describe('golden traces', () => {
  it.each(cases)('Chromium $does', async ({ golden, races = [], run }) => {
    const trace: string[] = [];
    const valid = [golden, ...races].map(String);
    await record(window, run, trace, (wanted) =>
      settleChromium(() => (wanted === undefined ? valid.includes(String(trace)) : trace.length >= wanted)),
    );
    expect([golden, ...races]).toContainEqual(trace);
  });

  it.each(cases)('the twin $does', async ({ golden, run }) => {
    const target = {};
    const clock = createFakeClock();
    const disconnect = createWebSpeechTwin({ profile: 'headlessChromium', clock }).connect(target);
    const trace: string[] = [];
    await record(target, run, trace, () => clock.pass(quietMs));
    expect(trace).toEqual(golden);
    disconnect();
  });
});

describe('available() and install()', () => {
  const asked = [
    { langs: ['en-US'], processLocally: true },
    { langs: ['en-US'], processLocally: false },
    { langs: ['en-US'] },
    { langs: [] },
    {},
    { langs: ['en-US'], processLocally: true, quality: 'dictation' },
    { langs: ['en-US'], quality: 'dictation' },
    { langs: ['en-US'], quality: 'invented' },
  ];

  it('are the same in the twin and in Chromium', async () => {
    const target = {};
    const disconnect = createWebSpeechTwin({ profile: 'headlessChromium' }).connect(target);
    expect(await promises(target)).toEqual(await promises(window));
    disconnect();
  });

  it('report a downloadable pack that cannot be installed, and available remote recognition', async () => {
    const [local, remote, unsaid] = await promises(window);
    expect([local, remote, unsaid]).toEqual(['downloadable', 'available', 'available']);
    expect((await promises(window)).at(-1)).toBe(false);
  });

  async function promises(scope: object): Promise<unknown[]> {
    await click();
    const { SpeechRecognition } = scope as Scope;
    const answers: unknown[] = [];
    for (const options of asked)
      answers.push(await SpeechRecognition.available(options).catch((error: Error) => error.name));
    answers.push(await SpeechRecognition.install({ langs: ['en-US'], processLocally: true }));
    return answers;
  }
});

interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  maxAlternatives: number;
  processLocally: boolean;
  phrases: readonly unknown[];
  start(track?: MediaStreamTrack): void;
  stop(): void;
  abort(): void;
}

interface Scope {
  SpeechRecognition: {
    new (): Recognition;
    available(options: object): Promise<string>;
    install(options: object): Promise<boolean>;
  };
  SpeechRecognitionPhrase: new (phrase: string, boost: number) => unknown;
}

interface Speech {
  readonly create: (settings?: Partial<Recognition>) => Recognition;
  readonly phrase: () => unknown;
  /** A live track without a microphone. */
  readonly track: () => MediaStreamTrack;
  readonly attempt: (run: () => void) => void;
  readonly settled: Settled;
}

/** Waits for the events of a trace. `wanted` is its length by then. Default: until it is a valid one. */
type Settled = (wanted?: number) => Promise<void>;

const types = [
  'start',
  'audiostart',
  'soundstart',
  'speechstart',
  'speechend',
  'soundend',
  'audioend',
  'result',
  'nomatch',
  'error',
  'end',
];

async function record(scope: object, run: Case['run'], trace: string[], settled: Settled): Promise<void> {
  const { SpeechRecognition, SpeechRecognitionPhrase } = scope as Scope;
  const audio = new AudioContext();
  await run({
    create(settings = {}) {
      const recognition = new SpeechRecognition();
      recognition.lang = 'en-US';
      Object.assign(recognition, settings);
      for (const type of types) recognition.addEventListener(type, (event) => trace.push(nameOf(event)));
      return recognition;
    },
    phrase: () => new SpeechRecognitionPhrase('twenty dollars', 3),
    track() {
      const destination = audio.createMediaStreamDestination();
      const tone = audio.createOscillator();
      tone.connect(destination);
      tone.start();
      const [track] = destination.stream.getAudioTracks();
      if (!track) throw new Error('No track');
      return track;
    },
    attempt(act) {
      try {
        act();
      } catch (error) {
        trace.push(`throws ${(error as Error).name}`);
      }
    },
    settled,
  });
  await settled();
  await audio.close();
}

function nameOf(event: Event): string {
  const { error } = event as { error?: string };
  return error === undefined ? event.type : `${event.type}:${error}`;
}
