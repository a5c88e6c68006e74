import type { VoiceSetup, VoiceSetupView, WordEnrollment, WordEnrollmentView } from '@payaloud/browser';
import { voice } from '@payaloud/core/languages/en/voice';
import { vi } from 'vitest';
import { createViewDouble } from './viewDouble';

/** English has thirteen required words and five optional ones. */
export function taughtUpTo(count: number): WordEnrollmentView['progress'] {
  const done = Math.min(count, 13);
  return { required: { done, total: 13 }, optional: { done: count - done, total: 5 }, takes: 3 * count };
}

/** A port that teaches words. The test changes its state. */
export function createWordEnrollmentDouble(first: Partial<WordEnrollmentView> = {}) {
  const { getState, subscribe, change } = createViewDouble<WordEnrollmentView>({
    status: 'idle',
    word: 'zero',
    scope: 'required',
    fault: null,
    progress: taughtUpTo(0),
    storage: 'lasting',
    end: null,
    ...first,
  });
  const undo = vi.fn();
  const enrollment = {
    getState,
    subscribe,
    connect: vi.fn(() => undo),
    start: vi.fn(),
    stop: vi.fn(),
    deleteAll: vi.fn(),
  } satisfies WordEnrollment;
  return { enrollment, undo, change };
}

const noVoice: VoiceSetupView = {
  status: 'none',
  consent: 'unheard',
  megabytes: null,
  round: 1,
  total: 3,
  done: 0,
  order: 'up',
  digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  fault: null,
  obstacle: null,
  end: null,
  more: 'none',
  protection: 'obfuscated',
};

/** A port that sets up a voice. The test changes its state. */
export function createVoiceSetupDouble(first: Partial<VoiceSetupView> = {}) {
  const { getState, subscribe, change } = createViewDouble<VoiceSetupView>({ ...noVoice, ...first });
  const undo = vi.fn();
  const setup = {
    lang: 'en',
    sentences: voice.setup,
    getState,
    subscribe,
    connect: vi.fn(() => undo),
    begin: vi.fn(),
    agree: vi.fn(),
    talk: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    leave: vi.fn(),
    store: vi.fn(),
    addRound: vi.fn(),
    deleteVoice: vi.fn(),
  } satisfies VoiceSetup;
  return { setup, undo, change };
}
