import { createFakeClock, createWebSpeechTwin } from '@payaloud/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { click } from './test-support/click';
import { quietMs, settleChromium } from './test-support/settle';

/**
 * Golden traces of speech synthesis: what the tested Chromium really does without an engine, compared with the profile
 * `headlessChromium`. Each line has the number of the utterance and, in brackets, what is true of the synthesis then.
 */
interface Case {
  readonly does: string;
  readonly golden: readonly string[];
  readonly run: (speech: Speech) => Promise<void> | void;
}

const failed = 'error:synthesis-failed';

const cases: readonly Case[] = [
  {
    does: 'fails',
    golden: ['[speaking]', `1 ${failed} []`, '[]'],
    run({ speak, note }) {
      speak('one');
      note();
    },
  },
  {
    does: 'fails once for each',
    golden: ['[speaking pending]', `1 ${failed} [speaking]`, `2 ${failed} []`, '[]'],
    run({ speak, note }) {
      speak('one');
      speak('two');
      note();
    },
  },
  {
    does: 'fails with an empty text too',
    golden: ['[speaking]', `1 ${failed} []`, '[]'],
    run({ speak, note }) {
      speak('');
      note();
    },
  },
  {
    does: 'tells only the first of what was cancelled',
    golden: ['[]', `1 ${failed} []`, '[]'],
    run({ speak, synthesis, note }) {
      speak('one');
      speak('two');
      synthesis.cancel();
      note();
    },
  },
  {
    does: 'takes a text right after cancel',
    golden: ['[speaking]', `1 ${failed} [speaking]`, `2 ${failed} []`, '[]'],
    run({ speak, synthesis, note }) {
      speak('one');
      synthesis.cancel();
      speak('two');
      note();
    },
  },
  {
    does: 'waits while paused, and does not call that paused',
    golden: ['[]', '[speaking]', '[speaking]', '1 error:canceled []', '[]'],
    async run({ speak, synthesis, note, settled }) {
      synthesis.pause();
      note();
      speak('one');
      note();
      await settled(2);
      note();
      synthesis.cancel();
    },
  },
  {
    does: 'goes on after resume',
    golden: ['[speaking]', '[speaking]', `1 ${failed} []`, '[]'],
    async run({ speak, synthesis, note, settled }) {
      synthesis.pause();
      speak('one');
      await settled(0);
      note();
      synthesis.resume();
      note();
    },
  },
];

beforeAll(click);

describe('golden traces of synthesis', () => {
  it.each(cases)('Chromium $does', async ({ golden, run }) => {
    const trace: string[] = [];
    // Before the last note, everything else was traced.
    await record(window, run, trace, (wanted = golden.length - 1) => settleChromium(() => trace.length >= wanted));
    expect(trace).toEqual(golden);
  });

  it.each(cases)('the twin $does', async ({ golden, run }) => {
    const target = {};
    const trace: string[] = [];
    const clock = createFakeClock();
    createWebSpeechTwin({ profile: 'headlessChromium', clock }).connect(target);
    await record(target, run, trace, () => clock.pass(quietMs));
    expect(trace).toEqual(golden);
  });

  it('both have no voice', () => {
    const target = {} as Scope;
    createWebSpeechTwin({ profile: 'headlessChromium' }).connect(target);
    expect([target.speechSynthesis.getVoices(), window.speechSynthesis.getVoices()]).toEqual([[], []]);
  });
});

type Scope = Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>;

interface Speech {
  readonly synthesis: SpeechSynthesis;
  readonly speak: (text: string) => void;
  /** Notes what is true of the synthesis now. */
  readonly note: () => void;
  readonly settled: Settled;
}

/** Waits for the events of a trace. `wanted` is its length by then. Default: everything but the last note. */
type Settled = (wanted?: number) => Promise<void>;

async function record(scope: object, run: Case['run'], trace: string[], settled: Settled): Promise<void> {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = scope as Scope;
  const state = () => `[${(['speaking', 'pending', 'paused'] as const).filter((name) => synthesis[name]).join(' ')}]`;
  let count = 0;
  await run({
    synthesis,
    speak(text) {
      const number = (count += 1);
      const utterance = new Utterance(text);
      for (const type of ['start', 'end', 'error', 'pause', 'resume', 'mark', 'boundary']) {
        utterance.addEventListener(type, (event) => {
          const { error } = event as SpeechSynthesisErrorEvent;
          trace.push(`${number} ${error ? `${type}:${error}` : type} ${state()}`);
        });
      }
      synthesis.speak(utterance);
    },
    note: () => trace.push(state()),
    settled,
  });
  await settled();
  trace.push(state());
  synthesis.cancel();
  synthesis.resume();
  await settled();
}
