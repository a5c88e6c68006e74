import type { ListenOutcome, ListenSession } from '@payaloud/browser';
import { joinPcm } from '@payaloud/browser/internal/capture';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { createWordStore, enrolledWords, type WordTakes } from '@payaloud/word-enrollment';
import { checkTake } from '../../../packages/word-enrollment/src/enrollment/checkTake';
import { takesPerWord } from '../../../packages/word-enrollment/src/enrollment/progress';
import { mix, whiteNoise } from '../local-speech/noise';
import type { Person } from './people';

export type Verdict = 'exact' | 'asked' | 'refused' | 'wrong';

/** Level of speech above white noise, in dB. */
export type Room = number;

const roomOfTeaching: Room = 40;

/** Collects three takes of each word in a quiet room, as the enrollment does. */
export function teach(person: Person): WordTakes {
  const known = taught.get(person) ?? takesOf(person);
  taught.set(person, known);
  return known;
}

const taught = new WeakMap<Person, WordTakes>();

function takesOf(person: Person): WordTakes {
  const takes: Record<string, WordTakes[string]> = {};
  for (const word of person.words)
    for (let saying = 0; saying < 12 && (takes[word]?.length ?? 0) < takesPerWord; saying++) {
      const outcome = checkTake(inRoom([person.say(word, saying)], roomOfTeaching, saying + 1), word, takes);
      if (outcome.ok) takes[word] = [...(takes[word] ?? []), outcome.take];
    }
  return takes;
}

/** Creates an engine with the enrolled words and a simulated microphone. */
export async function createListener({ language, currency }: Person, taught: WordTakes) {
  const store = createWordStore();
  await store.save(language.tag, taught);
  let next = new Float32Array(0);
  let session: ListenSession | null = null;
  const engine = enrolledWords({
    language,
    currency,
    store,
    assets: '/',
    openMicrophone: async (events) => {
      const pcm = next;
      queueMicrotask(() => {
        for (let at = 0; at < pcm.length; at += 1_024) events.onSamples(pcm.slice(at, at + 1_024), 16_000);
        // If the engine heard nothing, the microphone is still open and the payer presses stop.
        session?.stop();
      });
      return { close: () => {} };
    },
  });
  return (pcm: Float32Array<ArrayBuffer>): Promise<ListenOutcome> => {
    next = pcm;
    return new Promise((resolve) => {
      session = engine.listen({ language, currency, expect: 'amount' }, { onSettled: resolve });
    });
  };
}

/** @param minorUnits The amount that was said, or null if there was none: then any amount heard is wrong. */
export function judge(outcome: ListenOutcome, { language, currency }: Person, minorUnits: number | null): Verdict {
  if (outcome.kind === 'failed') return 'refused';
  const heard = hearAmount(outcome.transcripts, { language, currency });
  if (heard.kind !== 'amount') return heard.kind === 'ambiguous' ? 'asked' : 'refused';
  return heard.money.minorUnits === minorUnits ? 'exact' : 'wrong';
}

/** Joins words with pauses of 0.35 s, and silence long enough to end an utterance, in white noise. */
export function inRoom(words: readonly Float32Array[], room: Room, seed: number): Float32Array<ArrayBuffer> {
  const pause = 5_600;
  const before = 9_600;
  const after = 32_000;
  const length = words.reduce((sum, word) => sum + word.length + pause, before + after);
  const said = new Float32Array(length);
  let at = before;
  for (const word of words) {
    said.set(word, at);
    at += word.length + pause;
  }
  const spoken = joinPcm(words);
  const noise = noiseOf(seed, length);
  const level = mix(spoken, noise.subarray(0, spoken.length), room);
  const gain = (level[0]! - spoken[0]!) / noise[0]!;
  return said.map((sample, index) => sample + gain * noise[index]!);
}

/** Noise by its seed, because all words are taught in the same twelve rooms. A shorter noise is the beginning of a longer one. */
const rooms = new Map<number, Float32Array>();

function noiseOf(seed: number, length: number): Float32Array {
  const known = rooms.get(seed);
  if (known && known.length >= length) return known.subarray(0, length);
  const made = whiteNoise(length, seed);
  rooms.set(seed, made);
  return made;
}
