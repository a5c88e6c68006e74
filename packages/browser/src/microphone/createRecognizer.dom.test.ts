import { en } from '@payaloud/core/languages/en';
import {
  browserPlatform,
  createRecognizer,
  getDocumentPreferences,
  nativeCloud,
  nativeOnDevice,
  preload,
  type ListenEvents,
  type ListenOutcome,
  type RecognitionCause,
  type RecognitionEngine,
  type Recognizer,
} from '@payaloud/browser';
import { createFakeClock, createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

beforeAll(() => preload());

const clock = createFakeClock();

beforeEach(() => getDocumentPreferences().forget());

describe('creating', () => {
  it('reads no property of the page', () => {
    const untouched = new Proxy({}, { get: () => expect.unreachable('read'), has: () => expect.unreachable('read') });
    const platform = browserPlatform(untouched);
    const engines = [
      nativeOnDevice({ clock, platform }),
      nativeCloud({ clock, platform, consent: () => expect.unreachable('asked') }),
    ];
    expect(createRecognizer({ engines }).engines).toBe(engines);
  });
});

describe('prepare', () => {
  it('prefers on-device recognition', async () => {
    const { recognizer } = nativeOn({ scenario: 'chromium' });
    expect(await recognizer.prepare('en')).toMatchObject({
      engine: { name: 'native-on-device', voiceGoes: { kind: 'on-device' } },
      availability: { kind: 'available' },
    });
  });

  it('asks for a download before it asks for consent to send the voice away', async () => {
    const { recognizer } = nativeOn({ scenario: 'chromium-pack-to-download' });
    expect(await recognizer.prepare('en')).toMatchObject({
      engine: { name: 'native-on-device' },
      availability: { kind: 'downloadable', bytes: null },
    });
  });

  it('asks for consent if only the cloud is left, and names the recipient', async () => {
    const { recognizer } = nativeOn({ scenario: 'android-chrome' }, { recipient: 'Google' });
    expect(await recognizer.prepare('en')).toMatchObject({
      engine: { name: 'native-cloud', voiceGoes: { kind: 'sent-to', recipient: 'Google' } },
      availability: { kind: 'needs-consent' },
    });
  });

  it('distinguishes refused consent from consent that was never requested, and accepts a later yes', async () => {
    const { recognizer } = nativeOn({ scenario: 'android-chrome' });
    const { engine } = await recognizer.prepare('en');
    engine?.setConsent?.('refused');
    expect((await recognizer.prepare('en')).availability).toEqual({ kind: 'needs-consent', answer: 'refused' });
    engine?.setConsent?.('given');
    expect((await recognizer.prepare('en')).availability).toEqual({ kind: 'available' });
  });

  it('stores the payer’s answer for the next visit, and lets no refused engine send the voice', async () => {
    const first = nativeOn({ scenario: 'android-chrome' });
    (await first.recognizer.prepare('en')).engine?.setConsent?.('given');
    const next = nativeOn({ scenario: 'android-chrome' });
    expect((await next.recognizer.prepare('en')).availability).toEqual({ kind: 'available' });
    getDocumentPreferences().choose({ remoteRecognition: 'refused' });
    const told = nativeOn({ scenario: 'android-chrome' }, { consent: 'given' });
    const refused = { kind: 'needs-consent', answer: 'refused' };
    expect((await told.recognizer.prepare('en')).availability).toEqual(refused);
  });

  it('puts the payer’s preferred engine first', async () => {
    getDocumentPreferences().choose({ firstEngine: 'native-cloud' });
    const { recognizer } = nativeOn({ scenario: 'chromium' }, { consent: 'given' });
    expect((await recognizer.prepare('en')).engine?.name).toBe('native-cloud');
  });

  it('returns the most helpful cause if no engine is left', async () => {
    const rows = [
      ['unsupported', 'unsupported'],
      ['insecure-context', 'insecure-context'],
      ['permission-denied', 'permission-denied'],
      ['policy-blocked', 'blocked-by-page'],
      ['ios-standalone-dead', 'unsupported'],
    ] as const;
    for (const [scenario, cause] of rows) {
      const { recognizer } = nativeOn({ scenario });
      expect([scenario, await recognizer.prepare('en')]).toEqual([
        scenario,
        { engine: null, availability: { kind: 'unavailable', cause } },
      ]);
    }
  });

  it('skips an engine that throws or never answers', async () => {
    const broken = fakeEngine('broken', { availability: () => Promise.reject(new Error('broken')) });
    const good = fakeEngine('good');
    const { engine } = await createRecognizer({ engines: [broken, good] }).prepare('en');
    expect(engine).toBe(good);
  });
});

describe('consent', () => {
  it('that was not given keeps the microphone closed, even if the engine is called directly', async () => {
    const lookups = [
      () => null,
      () => 'refused' as const,
      () => Promise.reject(new Error('storage is gone')),
      () => new Promise<never>(() => {}),
    ];
    for (const consent of lookups) {
      const { recognizer, twin } = nativeOn({ scenario: 'android-chrome', utterances: ['ten'] }, { consent });
      const viaRecognizer = listen(recognizer);
      await clock.pass(4_000);
      const outcomes: ListenOutcome[] = [];
      const cloud = recognizer.engines[1];
      cloud?.listen({ language: en, expect: 'amount' }, { onSettled: (outcome) => outcomes.push(outcome) });
      await clock.pass(4_000);
      expect(twin.starts).toBe(0);
      expect(viaRecognizer.outcomes).toMatchObject([{ kind: 'failed' }]);
      expect(outcomes).toMatchObject([{ kind: 'failed', cause: 'service-not-allowed' }]);
    }
  });

  it('is read from a stored preference and written to it', async () => {
    const stored = { answer: null as 'given' | 'refused' | null };
    const consent = {
      get: () => Promise.resolve(stored.answer),
      set: (answer: 'given' | 'refused') => void (stored.answer = answer),
    };
    const { recognizer } = nativeOn({ scenario: 'android-chrome' }, { consent });
    const { engine } = await recognizer.prepare('en');
    engine?.setConsent?.('given');
    await clock.pass(0);
    expect(stored.answer).toBe('given');
    const later = nativeOn({ scenario: 'android-chrome' }, { consent });
    expect((await later.recognizer.prepare('en')).availability).toEqual({ kind: 'available' });
  });

  it('is not requested by Firefox, which has no cloud', async () => {
    const { recognizer } = nativeOn({ scenario: 'firefox-on-device' });
    expect(await recognizer.engines[1]?.availability('en')).toEqual({ kind: 'unavailable', cause: 'unsupported' });
    expect((await recognizer.prepare('en')).engine?.name).toBe('native-on-device');
  });
});

describe('an engine that fails', () => {
  it('before the microphone opens is replaced by the next, and comes after it from then on', async () => {
    const { recognizer } = nativeOn(
      { scenario: 'on-device-fails', utterances: ['ten', 'twenty'] },
      { consent: 'given' },
    );
    const first = listen(recognizer);
    await clock.pass(100);
    expect(first.engines).toEqual(['native-on-device', 'native-cloud']);
    expect(first.outcomes).toEqual([{ kind: 'heard', transcripts: ['ten'] }]);
    const second = listen(recognizer);
    await clock.pass(100);
    expect(second.engines).toEqual(['native-cloud']);
    expect(second.outcomes).toEqual([{ kind: 'heard', transcripts: ['twenty'] }]);
    expect((await recognizer.prepare('en')).engine?.name).toBe('native-cloud');
  });

  it('before the microphone opens is not replaced by a cloud without the payer’s consent', async () => {
    const { recognizer, twin } = nativeOn({ scenario: 'on-device-fails', utterances: ['ten'] });
    const { outcomes } = listen(recognizer);
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'network' }]);
    expect(twin.starts).toBe(1);
    expect((await recognizer.prepare('en')).availability).toEqual({ kind: 'needs-consent' });
  });

  it('after the microphone opened is not replaced; the next press uses the next engine', async () => {
    const first = fakeEngine('first', {
      listen: (events) => {
        events.onCapture?.();
        events.onSettled({ kind: 'failed', cause: 'network' });
      },
    });
    const second = fakeEngine('second', { listen: heard('ten') });
    const recognizer = createRecognizer({ engines: [first, second] });
    const before = listen(recognizer);
    await clock.pass(10);
    expect(before.outcomes).toEqual([{ kind: 'failed', cause: 'network' }]);
    expect(before.engines).toEqual(['first']);
    const after = listen(recognizer);
    await clock.pass(10);
    expect(after.engines).toEqual(['second']);
  });

  it.each<RecognitionCause>([
    'permission-denied',
    'permission-denied-once',
    'no-microphone',
    'no-speech',
    'too-loud',
    'microphone-taken',
    'aborted',
  ])('because of %s is not replaced: the next one has no other microphone', async (cause) => {
    const first = fakeEngine('first', { listen: (events) => events.onSettled({ kind: 'failed', cause }) });
    const second = fakeEngine('second', { listen: heard('ten') });
    const { outcomes, engines } = listen(createRecognizer({ engines: [first, second] }));
    await clock.pass(10);
    expect(engines).toEqual(['first']);
    expect(outcomes).toEqual([{ kind: 'failed', cause }]);
  });

  it('by throwing is replaced too', async () => {
    const first = fakeEngine('first', {
      listen: () => {
        throw new Error('broken');
      },
    });
    const { outcomes } = listen(createRecognizer({ engines: [first, fakeEngine('second', { listen: heard('ten') })] }));
    await clock.pass(10);
    expect(outcomes).toEqual([{ kind: 'heard', transcripts: ['ten'] }]);
  });

  it('is tried again if no other is left, and regains its place if it works', async () => {
    let cause: RecognitionCause | null = 'network';
    const only = fakeEngine('only', {
      listen: (events) => events.onSettled(cause ? { kind: 'failed', cause } : { kind: 'heard', transcripts: ['ten'] }),
    });
    const recognizer = createRecognizer({ engines: [only] });
    const first = listen(recognizer);
    await clock.pass(10);
    cause = null;
    const second = listen(recognizer);
    await clock.pass(10);
    expect([...first.outcomes, ...second.outcomes]).toEqual([
      { kind: 'failed', cause: 'network' },
      { kind: 'heard', transcripts: ['ten'] },
    ]);
  });

  it('reports the most helpful cause if all engines fail', async () => {
    const failing = (name: string, cause: RecognitionCause) =>
      fakeEngine(name, { listen: (events) => events.onSettled({ kind: 'failed', cause }) });
    const engines = [failing('a', 'language-not-supported'), failing('b', 'network'), failing('c', 'engine-failed')];
    const { outcomes } = listen(createRecognizer({ engines }));
    await clock.pass(10);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'network' }]);
  });
});

describe('one listening at a time', () => {
  it('a second one aborts the first, even of another recognizer', async () => {
    const { recognizer: one, twin } = nativeOn({ scenario: 'chromium' });
    const { recognizer: other } = nativeOn({ scenario: 'chromium', utterances: ['ten'] });
    const first = listen(one);
    await clock.pass(50);
    expect(twin.capturing).toBe(true);
    const second = listen(other);
    expect(first.outcomes).toEqual([{ kind: 'failed', cause: 'aborted' }]);
    await clock.pass(100);
    expect(twin.capturing).toBe(false);
    expect(second.outcomes).toEqual([{ kind: 'heard', transcripts: ['ten'] }]);
  });

  it('stop or abort at once never opens the microphone', async () => {
    for (const [how, cause] of [
      ['stop', 'no-speech'],
      ['abort', 'aborted'],
    ] as const) {
      const { recognizer, twin } = nativeOn({ scenario: 'chromium', utterances: ['ten'] });
      const { outcomes, session } = listen(recognizer);
      session[how]();
      await clock.pass(1_000);
      session.abort();
      expect(outcomes).toEqual([{ kind: 'failed', cause }]);
      expect(twin.starts).toBe(0);
    }
  });

  it('settles once even if an engine settles twice or keeps reporting', async () => {
    const noisy = fakeEngine('noisy', {
      listen: (events) => {
        events.onCapture?.();
        events.onCapture?.();
        events.onSettled({ kind: 'heard', transcripts: ['ten'] });
        events.onSettled({ kind: 'failed', cause: 'network' });
        events.onInterim?.('late');
      },
    });
    const { outcomes, interims } = listen(createRecognizer({ engines: [noisy] }));
    await clock.pass(10);
    expect(outcomes).toEqual([{ kind: 'heard', transcripts: ['ten'] }]);
    expect(interims).toEqual([]);
  });
});

function nativeOn(
  options: WebSpeechTwinOptions,
  cloud: { consent?: NonNullable<Parameters<typeof nativeCloud>[0]>['consent']; recipient?: string } = {},
) {
  const page = {};
  const twin = createWebSpeechTwin({ clock, ...options });
  twin.connect(page);
  const platform = browserPlatform(page);
  return {
    twin,
    recognizer: createRecognizer({
      engines: [nativeOnDevice({ clock, platform }), nativeCloud({ clock, platform, ...cloud })],
    }),
  };
}

function listen(recognizer: Recognizer) {
  const outcomes: ListenOutcome[] = [];
  const engines: string[] = [];
  const interims: string[] = [];
  const session = recognizer.listen(
    { language: en, expect: 'amount' },
    {
      onEngine: ({ name }) => engines.push(name),
      onInterim: (transcript) => interims.push(transcript),
      onSettled: (outcome) => outcomes.push(outcome),
    },
  );
  return { outcomes, engines, interims, session };
}

function heard(transcript: string) {
  return (events: ListenEvents) => {
    events.onCapture?.();
    events.onSettled({ kind: 'heard', transcripts: [transcript] });
  };
}

function fakeEngine(
  name: string,
  behavior: { listen?: (events: ListenEvents) => void; availability?: RecognitionEngine['availability'] } = {},
): RecognitionEngine {
  return {
    name,
    voiceGoes: { kind: 'on-device' },
    availability: behavior.availability ?? (() => Promise.resolve({ kind: 'available' })),
    listen(_request, events) {
      behavior.listen?.(events);
      return { stop() {}, abort() {} };
    },
  };
}
