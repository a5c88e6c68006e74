import { en } from '@payaloud/core/languages/en';
import {
  browserPlatform,
  nativeCloud,
  nativeOnDevice,
  preload,
  type ListenOutcome,
  type ListenRequest,
  type RecognitionEngine,
} from '@payaloud/browser';
import {
  createFakeClock,
  createWebSpeechTwin,
  type RecognitionScenario,
  type WebSpeechTwinOptions,
} from '@payaloud/testing';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => preload());

const cloud = (page: object) => nativeCloud({ clock, platform: browserPlatform(page), consent: 'given' });
const onDevice = (page: object) => nativeOnDevice({ clock, platform: browserPlatform(page) });

const clock = createFakeClock();

describe('the cause of a failure', () => {
  const rows: readonly [RecognitionScenario, (page: object) => RecognitionEngine, string, number][] = [
    ['brave-network', cloud, 'network', 100],
    ['network-before-capture', cloud, 'network', 100],
    ['network-after-speech', cloud, 'network', 100],
    ['chromium-headless', cloud, 'no-microphone', 100],
    ['no-microphone', cloud, 'no-microphone', 100],
    ['permission-dismissed', cloud, 'permission-denied-once', 100],
    ['permission-denied', cloud, 'permission-denied', 100],
    ['permission-unanswered', cloud, 'permission-denied-once', 60_100],
    ['service-not-allowed', cloud, 'service-not-allowed', 100],
    ['policy-blocked', cloud, 'blocked-by-page', 100],
    ['language-not-supported', cloud, 'language-not-supported', 100],
    ['microphone-taken', cloud, 'microphone-taken', 100],
    ['dead-after-start', cloud, 'timeout', 4_100],
    ['dead-after-speech', cloud, 'timeout', 30_100],
    ['ios-standalone-dead', cloud, 'permission-denied-once', 60_100],
    ['unsupported', cloud, 'unsupported', 100],
    ['chromium-no-pack', onDevice, 'language-not-supported', 100],
    ['on-device-fails', onDevice, 'network', 100],
    ['unsupported', onDevice, 'unsupported', 100],
  ];

  it.each(rows)('of %s is reported in time', async (scenario, engineOf, cause, withinMs) => {
    const { page } = pageWith({ scenario, utterances: ['twenty dollars'] });
    const { outcomes } = listen(engineOf(page));
    await clock.pass(withinMs);
    expect(outcomes).toEqual([{ kind: 'failed', cause }]);
  });

  it('is no-speech if nobody speaks', async () => {
    const { page } = pageWith({ utterances: [null] });
    const { outcomes } = listen(cloud(page));
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'no-speech' }]);
  });

  it('is no-speech if it only heard the page’s own voice', async () => {
    const { page } = pageWith({ utterances: ['twenty three dollars'] });
    const { outcomes, interims } = listen(cloud(page), { justSaid: 'Twenty-three dollars.' });
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'no-speech' }]);
    expect(interims).not.toContain('twenty three dollars');
  });

  it('is not-understood if speech matched nothing', async () => {
    const { page } = pageWith({ utterances: [{ transcripts: [], interims: [] }] });
    const { outcomes } = listen(cloud(page));
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'not-understood' }]);
  });

  it('becomes "for good" at the second refusal if the browser gives no details', async () => {
    const { page } = pageWith({ scenario: 'permission-dismissed' });
    const engine = nativeCloud({
      clock,
      platform: { ...browserPlatform(page), microphonePermission: () => Promise.reject(new Error('unknown name')) },
      consent: 'given',
    });
    const first = listen(engine);
    await clock.pass(100);
    const second = listen(engine);
    await clock.pass(100);
    expect([...first.outcomes, ...second.outcomes]).toEqual([
      { kind: 'failed', cause: 'permission-denied-once' },
      { kind: 'failed', cause: 'permission-denied' },
    ]);
  });

  it('does not depend on a Permissions API that hangs', async () => {
    const { page } = pageWith({ scenario: 'permission-dismissed' });
    const hanging = () => new Promise<never>(() => {});
    const engine = nativeCloud({
      clock,
      platform: { ...browserPlatform(page), microphonePermission: hanging, hasMicrophone: hanging },
      consent: 'given',
    });
    const { outcomes } = listen(engine);
    await clock.pass(2_100);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'permission-denied-once' }]);
  });
});

describe('a transcript', () => {
  const scenarios: RecognitionScenario[] = [
    'chromium',
    'safari',
    'android-chrome',
    'android-chrome-growing',
    'no-end',
    'phrases-not-supported',
  ];

  it.each(scenarios)('is one utterance with its alternatives on %s', async (scenario) => {
    const transcripts = ['twenty three dollars', 'twenty tree dollars', '$23'];
    const { page, twin } = pageWith({ scenario, utterances: [{ transcripts }] });
    const { outcomes, interims, seen } = listen(cloud(page));
    await clock.pass(2_000);
    expect(outcomes).toEqual([{ kind: 'heard', transcripts }]);
    expect(seen.captures).toBe(1);
    expect(interims).toEqual(['twenty', 'twenty three', 'twenty three dollars']);
    expect(twin.starts).toBe(1);
  });

  it('is made on the device by Firefox, which has no language packs', async () => {
    const { page } = pageWith({ scenario: 'firefox-on-device', utterances: ['ten dollars'] });
    const { outcomes } = listen(onDevice(page));
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'heard', transcripts: ['ten dollars'] }]);
  });

  it('counts if every final result has confidence 0 and the recognition ends well', async () => {
    const { page } = pageWith({ utterances: [{ transcripts: ['ten dollars'], confidences: [0] }] });
    const { outcomes } = listen(cloud(page));
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'heard', transcripts: ['ten dollars'] }]);
  });

  it('does not count if it is only an interim result', async () => {
    const { page, twin } = pageWith({ behavior: { paceMs: 10 }, utterances: ['ten dollars and fifty cents'] });
    const { outcomes, interims, session } = listen(cloud(page));
    await clock.pass(70);
    expect(interims.length).toBeGreaterThan(0);
    twin.change('dead-after-speech');
    session().stop();
    await clock.pass(40_000);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'timeout' }]);
  });

  it('comes from one listening with many alternatives and interims, never continuous', async () => {
    const { page } = pageWith({ utterances: ['ten'] });
    const started: object[] = [];
    type Attributes = Record<'continuous' | 'interimResults' | 'maxAlternatives' | 'processLocally', unknown>;
    const scope = page as { SpeechRecognition: new () => Attributes & { start(): void } };
    const Twin = scope.SpeechRecognition;
    const spied = {
      ...page,
      SpeechRecognition: class extends Twin {
        override start() {
          const { continuous, interimResults, maxAlternatives, processLocally } = this;
          started.push({ continuous, interimResults, maxAlternatives, processLocally });
          super.start();
        }
      },
    };
    listen(onDevice(spied));
    await clock.pass(100);
    expect(started).toHaveLength(1);
    expect(started[0]).toMatchObject({
      continuous: false,
      interimResults: true,
      maxAlternatives: 8,
      processLocally: true,
    });
  });
});

describe('phrases', () => {
  it('are tried once, then left out for good', async () => {
    const { page, twin } = pageWith({ scenario: 'phrases-not-supported', utterances: ['ten', 'twenty'] });
    const engine = nativeCloud({
      clock,
      platform: browserPlatform(page),
      consent: 'given',
      phrases: () => ['dollars'],
    });
    const first = listen(engine);
    await clock.pass(100);
    const second = listen(engine);
    await clock.pass(100);
    expect(first.outcomes).toEqual([{ kind: 'heard', transcripts: ['ten'] }]);
    expect(second.outcomes).toEqual([{ kind: 'heard', transcripts: ['twenty'] }]);
    expect(twin.starts).toBe(3);
    expect(twin.trace.filter((event) => event === 'error:phrases-not-supported')).toHaveLength(1);
  });

  it('for an answer are the words of the language file', async () => {
    const { page } = pageWith({ scenario: 'phrases-not-supported', utterances: ['yes'] });
    const { outcomes } = listen(onDevice(page), { expect: 'answer' });
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'heard', transcripts: ['yes'] }]);
  });
});

describe('stop and abort', () => {
  it('stop before any speech ends as no-speech, whether or not the browser responds', async () => {
    for (const scenario of ['chromium', 'dead-after-start'] as const) {
      const { page } = pageWith({ scenario });
      const { outcomes, session } = listen(cloud(page));
      await clock.pass(50);
      session().stop();
      await clock.pass(4_100);
      expect(outcomes).toEqual([{ kind: 'failed', cause: 'no-speech' }]);
    }
  });

  it('stop at once never opens the microphone', async () => {
    const { page, twin } = pageWith({ utterances: ['ten'] });
    const { outcomes, session } = listen(cloud(page));
    session().stop();
    await clock.pass(100);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'no-speech' }]);
    expect(twin.starts).toBe(0);
  });

  it('abort settles at once and releases the microphone', async () => {
    const { page, twin } = pageWith({});
    const { outcomes, session } = listen(cloud(page));
    await clock.pass(50);
    expect(twin.capturing).toBe(true);
    session().abort();
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'aborted' }]);
    await clock.pass(10);
    expect(twin.capturing).toBe(false);
  });

  it('abort and stop after the end do nothing', async () => {
    const { page } = pageWith({ utterances: ['ten'] });
    const { outcomes, session } = listen(cloud(page));
    await clock.pass(100);
    session().abort();
    session().stop();
    await clock.pass(40_000);
    expect(outcomes).toHaveLength(1);
  });

  it('a listening waits until the browser has released the previous one', async () => {
    const { page, twin } = pageWith({ behavior: { paceMs: 20 } });
    const engine = cloud(page);
    const first = listen(engine);
    await clock.pass(200);
    first.session().abort();
    const second = listen(engine);
    twin.say('ten');
    await clock.pass(1_000);
    expect(second.outcomes).toEqual([{ kind: 'heard', transcripts: ['ten'] }]);
    expect(twin.trace.indexOf('end')).toBeLessThan(twin.trace.lastIndexOf('start'));
  });
});

describe('the audio session of iOS', () => {
  it('is play-and-record while the microphone is open, and is restored right after it', async () => {
    const { page } = pageWith({ scenario: 'safari' });
    const audioSession = { type: 'ambient' };
    Object.assign((page as { navigator: object }).navigator, { audioSession });
    const { session } = listen(cloud(page));
    await clock.pass(50);
    expect(audioSession.type).toBe('play-and-record');
    session().abort();
    expect(audioSession.type).toBe('ambient');
  });
});

function pageWith(options: WebSpeechTwinOptions) {
  const page = {};
  const twin = createWebSpeechTwin({ clock, ...options });
  twin.connect(page);
  return { page, twin };
}

function listen(engine: RecognitionEngine, request: Partial<ListenRequest> = {}) {
  const outcomes: ListenOutcome[] = [];
  const interims: string[] = [];
  const seen = { captures: 0 };
  const session = engine.listen(
    { language: en, expect: 'amount', ...request },
    {
      onCapture: () => seen.captures++,
      onInterim: (transcript) => interims.push(transcript),
      onSettled: (outcome) => outcomes.push(outcome),
    },
  );
  return { outcomes, interims, seen, session: () => session };
}
