import { claimMicrophone, isMicrophoneClaimed } from '@payaloud/browser/internal';
import { createRecognizer, preload, type RecognitionEngine } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock } from '@payaloud/testing';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { followReports } from '../runtime/test-support/followReports';

beforeAll(() => preload());

const takeReports = followReports();

const request = { language: en, expect: 'amount' } as const;

function claim(giveWay = vi.fn()) {
  const turn = claimMicrophone(giveWay);
  onTestFinished(turn.end);
  return { turn, giveWay };
}

function countHolds() {
  const counted = { holds: 0 };
  const holdForCapture = () => {
    counted.holds++;
    return () => void counted.holds--;
  };
  return { counted, announcer: { holdForCapture } };
}

function createListener() {
  const listen = vi.fn<RecognitionEngine['listen']>(() => ({ stop: () => {}, abort: () => {} }));
  const engine: RecognitionEngine = {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen,
  };
  return { recognizer: createRecognizer({ engines: [engine] }), listen, onSettled: vi.fn() };
}

describe('a turn at the microphone', () => {
  it('keeps the page silent until it ends', () => {
    const { counted, announcer } = countHolds();
    const { turn } = claim();
    turn.silence(announcer);
    expect(counted.holds).toBe(1);
    turn.end();
    turn.end();
    expect(counted.holds).toBe(0);
  });

  it('ends and lets the page speak again before it gives way to a newer press', () => {
    const { counted, announcer } = countHolds();
    const first = claim(vi.fn(() => expect(counted.holds).toBe(0)));
    first.turn.silence(announcer);
    const second = claim();
    expect(first.giveWay).toHaveBeenCalledOnce();
    expect([first.turn.isMine(), second.turn.isMine()]).toEqual([false, true]);
    first.turn.silence(announcer);
    expect(counted.holds).toBe(0);
    first.turn.end();
    expect(isMicrophoneClaimed()).toBe(true);
  });

  it('goes to the newer press even if the previous one throws', () => {
    claim(
      vi.fn(() => {
        throw new Error('cannot give way');
      }),
    );
    const { turn } = claim();
    expect(turn.isMine()).toBe(true);
    expect(takeReports()).toEqual([new Error('cannot give way')]);
  });
});

describe('a recognizer', () => {
  it('listens in the turn that it is given, without taking it from its owner', async () => {
    const { turn, giveWay } = claim();
    const { recognizer, listen, onSettled } = createListener();
    const session = recognizer.listen({ ...request, turn }, { onSettled });
    await createFakeClock().pass(0);
    expect(listen).toHaveBeenCalledOnce();
    session.abort();
    expect(giveWay).not.toHaveBeenCalled();
    expect(turn.isMine()).toBe(true);
  });

  it('does not listen in a turn that is over', async () => {
    const { turn } = claim();
    const { recognizer, listen, onSettled } = createListener();
    recognizer.listen({ ...request, turn }, { onSettled });
    claim();
    await createFakeClock().pass(0);
    expect(listen).not.toHaveBeenCalled();
    expect(onSettled).toHaveBeenCalledExactlyOnceWith({ kind: 'failed', cause: 'aborted' });
  });

  it('otherwise takes its own turn, which keeps other fields from opening the microphone by themselves', async () => {
    const { recognizer, onSettled } = createListener();
    const session = recognizer.listen(request, { onSettled });
    expect(isMicrophoneClaimed()).toBe(true);
    claim();
    expect(onSettled).toHaveBeenCalledExactlyOnceWith({ kind: 'failed', cause: 'aborted' });
    session.abort();
    expect(isMicrophoneClaimed()).toBe(true);
  });
});
