import { en } from '@payaloud/core/languages/en';
import type { Hearing } from '../../../packages/local-speech/src/moonshine/beamSearch';
import { decide } from '../../../packages/local-speech/src/moonshine/decide';
import { meaningOf } from '../../../packages/local-speech/src/moonshine/meaningOf';
import { createNodeMoonshine } from '../../../packages/local-speech/src/test-support/nodeMoonshine';
import {
  createNodeRecognizer,
  createNodeSoundCheck,
} from '../../../packages/local-speech/src/test-support/nodeRecognizer';
import type { Recognition } from '../../../packages/local-speech/src/worker/protocol';
import { withSecondOpinion, type SoundCheck } from '../../../packages/local-speech/src/worker/secondOpinion';
import { keptResult, remember, sourceVersion } from './keptResults';
import { grammarLimits, type Listener } from './listenToClip';

type Task = 'amount' | 'answer';

/** An engine whose results are kept on disk. */
export interface Engine {
  readonly name: string;
  /** As `localSpeech` listens with this engine. */
  readonly limits: Omit<Listener, 'recognize'>;
  recognize(pcm: Float32Array, task: Task): Promise<Timed<Recognition>>;
  /** Recognizes without looking into what is kept. */
  recognizeAnew(pcm: Float32Array): Promise<unknown>;
  close(): void;
}

interface Timed<T> {
  readonly result: T;
  /** The result of the first of two models alone. */
  readonly alone?: T;
  /** Time of the processor, on one thread. */
  readonly ms: number;
}

/**
 * Opens an engine: `8k`, `moonshine`, or `moonshine+8k`, the worker's pair. Returns null if it is not installed.
 */
export async function openEngine(model: string): Promise<Engine | null> {
  if (model === 'moonshine') return moonshine();
  if (model === 'moonshine+8k') return moonshineWithSecond();
  return pocketsphinx();
}

const smallModel = 'PocketSphinx, 8 kHz';
const speech = 'packages/local-speech/src';
const words = ['packages/core/src/languages/en', 'packages/core/src/number-words', `${speech}/grammar`];

async function pocketsphinx(): Promise<Engine> {
  const recognizer = await createNodeRecognizer();
  const version = sourceVersion(`${speech}/worker`, `${speech}/noise`, ...words);
  const recognizeNow = async (pcm: Float32Array, task: Task) => recognizer.recognize(pcm, task, 'USD');
  return {
    name: smallModel,
    limits: grammarLimits,
    recognize: (pcm, task) =>
      remember(keptResult('recognized', smallModel, version, task, pcm), () => timed(() => recognizeNow(pcm, task))),
    recognizeAnew: (pcm) => recognizeNow(pcm, 'amount'),
    close: () => recognizer.delete(),
  };
}

/** Keeps the texts of the beam, and decides again in every run. */
async function moonshine(): Promise<Engine | null> {
  const recognizer = await createNodeMoonshine();
  if (!recognizer) {
    console.warn('SKIPPED Moonshine: its weights are not installed');
    return null;
  }
  const parts = beamParts.map((part) => `${speech}/moonshine/${part}.ts`);
  const version = sourceVersion(...parts, `${speech}/noise/addNoise.ts`, ...words);
  const hear = (pcm: Float32Array, task: Task): Promise<Timed<Hearing>> =>
    remember(keptResult('beam', version, task, pcm), () => timed(() => recognizer.hear(pcm, task, 'USD')));
  return {
    name: 'Moonshine tiny',
    limits: { ifUnheard: 'recognize', minSignalToNoise: 0 },
    async recognize(pcm, task) {
      const { result, ms } = await hear(pcm, task);
      return { result: decide(result, meaningOf(task, en, 'USD')), ms };
    },
    recognizeAnew: (pcm) => recognizer.recognize(pcm, 'amount', 'USD'),
    close: () => recognizer.delete(),
  };
}

/** As the worker decides about an amount. */
async function moonshineWithSecond(): Promise<Engine | null> {
  const first = await moonshine();
  if (!first) return null;
  const check = await createNodeSoundCheck();
  const checkParts = ['secondOpinion', 'decoder', 'scores'].map((part) => `${speech}/worker/${part}.ts`);
  const version = sourceVersion(...checkParts, `${speech}/noise`, ...words);
  return {
    name: `${first.name}, and ${smallModel} as second opinion`,
    limits: first.limits,
    async recognize(pcm, task) {
      const heard = await first.recognize(pcm, task);
      let { ms } = heard;
      const bestFit: SoundCheck['bestFit'] = async (sound, phrase, rivals) => {
        const kept = keptResult('best fit', version, phrase, ...rivals, sound);
        const answer = await remember(kept, () => timed(async () => check.bestFit(sound, phrase, rivals)));
        ms += answer.ms;
        return answer.result;
      };
      const opened = Promise.resolve({ bestFit, delete: () => {} });
      const both = withSecondOpinion({ recognize: () => heard.result, delete: () => {} }, opened, en);
      const result = await both.recognize(pcm, task, 'USD');
      return { result, ms, alone: heard.result };
    },
    async recognizeAnew(pcm) {
      await first.recognizeAnew(pcm);
      await check.bestFit(pcm, 'twelve dollars', []);
    },
    close() {
      first.close();
      check.delete();
    },
  };
}

const beamParts = [
  'beamSearch',
  'createMoonshineRecognizer',
  'moonshineModel',
  'textAutomaton',
  'tokenPaths',
  'writtenTexts',
];

async function timed<T>(run: () => Promise<T>): Promise<Timed<T>> {
  const start = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}
