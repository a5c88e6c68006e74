import {
  browserPlatform,
  nativeCloud,
  preload,
  type ListenOutcome,
  type RecognitionEngine,
  type SpeechPlatform,
} from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

beforeAll(() => preload());
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const heardTen = { kind: 'heard', transcripts: ['ten dollars'] } as const;

describe('one track for recognition, the level bars and the room', () => {
  it('is given to the recognizer, and is closed once the recognizer has all of the sound', async () => {
    const { engine, microphone, started } = withTrack({ utterances: ['ten dollars'] });
    const atTheEnd: unknown[] = [];
    const { outcomes } = listen(engine, () => atTheEnd.push(microphone.closed, outcomes.length));
    await vi.advanceTimersByTimeAsync(200);
    expect(outcomes).toEqual([heardTen]);
    expect(atTheEnd).toEqual(['yes', 0]);
    expect(microphone).toEqual({ opened: 1, closed: 'yes' });
    expect(started).toEqual(['track']);
  });

  it('tells its level once the recognizer captures, not before', async () => {
    const { engine, tell } = withTrack({});
    const { levels } = listen(engine);
    await vi.advanceTimersByTimeAsync(0);
    tell.level(2);
    expect(levels).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    tell.level(3);
    expect(levels).toEqual([3]);
  });

  it('is closed at once if the payer gives up, also before it has opened', async () => {
    const { engine, microphone } = withTrack({});
    const { session, outcomes } = listen(engine);
    await vi.advanceTimersByTimeAsync(50);
    session.abort();
    expect(microphone).toEqual({ opened: 1, closed: 'yes' });
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'aborted' }]);

    const late = withTrack({}, () => new Promise((resolve) => setTimeout(resolve, 500)));
    const given = listen(late.engine);
    await vi.advanceTimersByTimeAsync(100);
    given.session.abort();
    await vi.advanceTimersByTimeAsync(500);
    expect(late.microphone).toEqual({ opened: 1, closed: 'yes' });
    expect(late.started).toEqual([]);
  });

  it('is not asked for twice if the payer refuses it', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const { engine, started } = withTrack({ profile: 'chromeDesktop', behavior: { permission: 'denied' } }, refuse);
    const { outcomes } = listen(engine);
    await vi.advanceTimersByTimeAsync(200);
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
    const { engine, microphone, started } = withTrack(options, open);
    const { outcomes } = listen(engine);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(outcomes).toEqual([heardTen]);
    expect(started.at(-1)).toBe('microphone');
    expect(microphone.closed).toBe(open ? 'no' : 'yes');
  });

  it('tells that the room is too loud if nothing was understood in it', async () => {
    const { engine, tell } = withTrack({ utterances: [null] });
    tell.room = 'loud';
    const { outcomes } = listen(engine);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(outcomes).toEqual([{ kind: 'failed', cause: 'too-loud' }]);
  });

  it('makes doubtful what was heard in a loud room', async () => {
    const { engine, tell } = withTrack({ utterances: ['ten dollars'] });
    tell.room = 'loud';
    const { outcomes } = listen(engine);
    await vi.advanceTimersByTimeAsync(200);
    expect(outcomes).toEqual([{ ...heardTen, certainty: 'doubtful' }]);
  });
});

/** An engine in a twin whose page opens its microphone as a track. */
function withTrack(options: WebSpeechTwinOptions, opening: () => Promise<unknown> = () => Promise.resolve()) {
  const page = {} as { SpeechRecognition: new () => { start(track?: object): void } };
  createWebSpeechTwin({ profile: 'chromeDesktop', ...options }).connect(page);
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
      await opening();
      microphone.opened++;
      return {
        track: { kind: 'audio', readyState: 'live' } as MediaStreamTrack,
        isRoomLoud: () => tell.room === 'loud',
        close: () => void (microphone.closed = 'yes'),
      };
    },
  };
  return { engine: nativeCloud({ platform, consent: 'given' }), microphone, tell, started };
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
