import { claimMicrophone } from '@payaloud/browser/internal';
import { createAnnouncer, type ListenEvents, type RecognitionEngine, type Recognizer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock } from '@payaloud/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listenHalfDuplex } from './listenHalfDuplex';

const clock = createFakeClock();

function createTurn(systemSounds: boolean) {
  const announcer = createAnnouncer();
  const signs: unknown[] = [];
  const heard: { events?: ListenEvents } = {};
  const engine: RecognitionEngine = {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    systemSounds: () => systemSounds,
    availability: () => Promise.resolve({ kind: 'available' }),
    listen: () => ({ stop: () => {}, abort: () => {} }),
  };
  const recognizer: Recognizer = {
    engines: [engine],
    prepare: () => Promise.resolve({ engine, availability: { kind: 'available' } }),
    listen: (_request, events) => {
      heard.events = events;
      events.onEngine?.(engine);
      return { stop: () => {}, abort: () => {} };
    },
  };
  const held = { times: 0 };
  const spied = {
    ...announcer,
    cue: (sign: object) => void signs.push(sign),
    holdForCapture() {
      held.times++;
      return () => void held.times--;
    },
  };
  const onSettled = vi.fn();
  const onSlow = vi.fn();
  const onClosed = vi.fn();
  const microphone = claimMicrophone(() => {});
  onTestFinished(microphone.end);
  const deps = { announcer: spied, recognizer, clock, turn: microphone };
  const turn = listenHalfDuplex(deps, { language: en, expect: 'amount' }, { onSettled, onSlow, onClosed });
  return { turn, heard, signs, onSettled, onSlow, onClosed, held };
}

describe('one turn of the payer', () => {
  it('plays a sound when the microphone opens and when it closes, and says nothing between', async () => {
    const { heard, signs, onSettled } = createTurn(false);
    await clock.pass(50);
    expect(signs).toEqual([]);
    heard.events?.onCapture?.();
    expect(signs).toEqual([{ earcon: 'listening', haptic: 'tap' }]);
    heard.events?.onSettled({ kind: 'heard', transcripts: ['ten dollars'] });
    expect(signs.at(-1)).toEqual({ earcon: 'stopped', haptic: 'tap' });
    expect(onSettled).toHaveBeenCalledTimes(1);
  });

  it('leaves the sounds to a system that has its own', async () => {
    const { heard, signs } = createTurn(true);
    await clock.pass(50);
    heard.events?.onCapture?.();
    expect(signs).toEqual([{ haptic: 'tap' }]);
  });

  it('plays no sound if the microphone never opened', async () => {
    const { heard, signs } = createTurn(false);
    await clock.pass(50);
    heard.events?.onSettled({ kind: 'failed', cause: 'no-microphone' });
    expect(signs).toEqual([]);
  });

  it('settles once if the payer aborts before the microphone opens', async () => {
    const { turn, heard, onSettled } = createTurn(false);
    turn.abort();
    await clock.pass(50);
    expect(heard.events).toBeUndefined();
    expect(onSettled).toHaveBeenCalledExactlyOnceWith({ kind: 'failed', cause: 'aborted' });
  });
});

describe('a recognizer that is at work after the microphone has closed', () => {
  const stopped = { earcon: 'stopped', haptic: 'tap' };

  async function close() {
    const created = createTurn(false);
    await clock.pass(50);
    created.heard.events?.onCapture?.();
    created.heard.events?.onClosed?.();
    return created;
  }

  it('signs at once that it is closed, again after half a second, and asks for words once after three', async () => {
    const { signs, onSlow, onClosed } = await close();
    expect(onClosed).toHaveBeenCalledOnce();
    expect(signs.slice(1)).toEqual([stopped]);
    await clock.pass(499);
    expect(signs.slice(1)).toEqual([stopped]);
    await clock.pass(1);
    expect(signs.slice(1)).toEqual([stopped, stopped]);
    await clock.pass(2_499);
    expect(onSlow).not.toHaveBeenCalled();
    await clock.pass(60_000);
    expect(onSlow).toHaveBeenCalledOnce();
    expect(signs.slice(1)).toEqual([stopped, stopped]);
  });

  it('signs nothing more once there is a result', async () => {
    const { heard, signs, onSlow } = await close();
    await clock.pass(300);
    heard.events?.onSettled({ kind: 'heard', transcripts: ['ten dollars'] });
    await clock.pass(60_000);
    expect(signs.slice(1)).toEqual([stopped]);
    expect(onSlow).not.toHaveBeenCalled();
  });

  it('lets the page speak, which it may not while the microphone is open', async () => {
    const { heard, held } = createTurn(false);
    await clock.pass(50);
    heard.events?.onCapture?.();
    expect(held.times).toBe(1);
    heard.events?.onClosed?.();
    await clock.pass(500);
    expect(held.times).toBe(0);
  });
});
