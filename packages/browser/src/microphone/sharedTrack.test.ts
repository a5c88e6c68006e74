import {
  browserPlatform,
  nativeCloud,
  preload,
  type ListenOutcome,
  type RecognitionEngine,
  type SpeechPlatform,
  type Timers,
} from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => preload());

const heardTen = { kind: 'heard', transcripts: ['ten dollars'] } as const;

describe('one track for recognition, the level bars and the room', () => {
  it('is given to the recognizer, and is closed once the recognizer has all of the sound', async () => {
    const { engine, clock, microphone, started } = withTrack({ utterances: ['ten dollars'] });
    const atTheEnd: unknown[] = [];
    const { outcomes } = listen(engine, () => atTheEnd.push(microphone.closed, outcomes.length));
    await clock.pass(200);
    expect(outcomes).toEqual([heardTen]);
    expect(atTheEnd).toEqual(['yes', 0]);
    expect(microphone).toEqual({ opened: 1, closed: 'yes' });
    expect(started).toEqual(['track']);
  });

  it('tells its level once the recognizer captures, not before', async () => {
    const { engine, clock, tell } = withTrack({});
    const { levels } = listen(engine);
    await clock.pass(0);
    tell.level(2);
    expect(levels).toEqual([]);
    await clock.pass(50);
    tell.level(3);
    expect(levels).toEqual([3]);
  });

  it('is closed at once if the payer gives up, also before it has opened', async () => {
    const { engine, clock, microphone } = withTrack({});
    const { session, outcomes } = listen(engine);
    await clock.pass(50);
    session.abort();
    expect(microphone).toEqual({ opened: 1, closed: 'yes' });
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'aborted' }]);

    const late = withTrack({}, (clock) => new Promise<void>((resolve) => clock.after(500, resolve)));
    const given = listen(late.engine);
    await late.clock.pass(100);
    given.session.abort();
    await late.clock.pass(500);
    expect(late.microphone).toEqual({ opened: 1, closed: 'yes' });
    expect(late.started).toEqual([]);
  });

  it('is not asked for twice if the payer refuses it', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const { engine, clock, started } = withTrack(
      { profile: 'chromeDesktop', behavior: { permission: 'denied' } },
      refuse,
    );
    const { outcomes } = listen(engine);
    await clock.pass(200);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'permission-denied' }]);
    expect(started).toEqual([]);
  });

  it.each<[string, WebSpeechTwinOptions, (() => Promise<never>)?]>([
    ['there is none', { utterances: ['ten dollars'] }, () => Promise.reject(new DOMException('', 'NotFoundError'))],
    [
      'the recognizer takes none',
      {
        utterances: ['ten dollars'],
        behavior: { faults: { track: { after: 'start', error: 'audio-capture' } } },
      },
    ],
  ])('leaves the microphone to the recognizer if %s', async (_, options, open) => {
    const { engine, clock, microphone, started } = withTrack(options, open);
    const { outcomes } = listen(engine);
    await clock.pass(1_000);
    expect(outcomes).toEqual([heardTen]);
    expect(started.at(-1)).toBe('microphone');
    expect(microphone.closed).toBe(open ? 'no' : 'yes');
  });

  it('tells that the room is too loud if nothing was understood in it', async () => {
    const { engine, clock, tell } = withTrack({ utterances: [null] });
    tell.room = 'loud';
    const { outcomes } = listen(engine);
    await clock.pass(9_000);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'too-loud' }]);
  });

  it('makes doubtful what was heard in a loud room', async () => {
    const { engine, clock, tell } = withTrack({ utterances: ['ten dollars'] });
    tell.room = 'loud';
    const { outcomes } = listen(engine);
    await clock.pass(200);
    expect(outcomes).toEqual([{ ...heardTen, certainty: 'doubtful' }]);
  });
});

/** An engine in a twin whose page opens its microphone as a track. */
function withTrack(
  options: WebSpeechTwinOptions,
  opening: (clock: Timers) => Promise<unknown> = () => Promise.resolve(),
) {
  const clock = createFakeClock();
  const page = {} as { SpeechRecognition: new () => { start(track?: object): void } };
  createWebSpeechTwin({ profile: 'chromeDesktop', clock, ...options }).connect(page);
  const microphone: { opened: number; closed: 'yes' | 'no' } = { opened: 0, closed: 'no' };
  const tell: { level: (level: number) => void; room: 'quiet' | 'loud' } = { level: () => {}, room: 'quiet' };
  const started: string[] = [];
  const Twin = page.SpeechRecognition;
  class Spied extends Twin {
    override start(...[track]: [track?: object]) {
      started.push(track ? 'track' : 'microphone');
      if (track) super.start(track);
      else super.start();
    }
  }
  page.SpeechRecognition = Spied;
  const platform: SpeechPlatform = {
    ...browserPlatform(page),
    async openTrack(onLevel) {
      tell.level = onLevel;
      await opening(clock);
      microphone.opened++;
      return {
        track: { kind: 'audio', readyState: 'live' } as MediaStreamTrack,
        isRoomLoud: () => tell.room === 'loud',
        close: () => void (microphone.closed = 'yes'),
      };
    },
  };
  return { engine: nativeCloud({ platform, consent: 'given', clock }), clock, microphone, tell, started };
}

function listen(engine: RecognitionEngine, onClosed = () => {}) {
  const outcomes: ListenOutcome[] = [];
  const levels: number[] = [];
  const session = engine.listen(
    { language: en, expect: 'amount' },
    {
      onLevel: (level) => levels.push(level),
      onClosed,
      onSettled: (outcome) => outcomes.push(outcome),
    },
  );
  return { outcomes, levels, session };
}
