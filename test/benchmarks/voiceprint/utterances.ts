import { mix, whiteNoise } from '../local-speech/noise';
import type { Voice } from './people';

/** A prompt that somebody answers: the words, and which of their takes are heard. */
export interface Prompt {
  readonly by: Voice;
  readonly said: readonly { readonly word: string; readonly take: number }[];
  /** Seed of the room's noise. */
  readonly seed: number;
}

/** Words with pauses of 0.3 s, and 0.3 s at both ends, in white noise 40 dB below the speech: a quiet room. */
export function utter({ by, said, seed }: Prompt): Float32Array {
  const words = said.map(({ word, take }) => by.say(word, take));
  const whole = new Float32Array(words.reduce((sum, word) => sum + word.length + pause, pause));
  let at = pause;
  for (const word of words) {
    whole.set(word, at);
    at += word.length + pause;
  }
  return mix(whole, whiteNoise(whole.length, seed), 40);
}

const pause = 4_800;

/** Rounds of an enrollment: all words in each of the first takes. */
export function roundsOf(by: Voice, words: readonly string[], rounds: number): readonly Float32Array[][] {
  return Array.from({ length: rounds }, (_, take) => [
    utter({ by, said: words.map((word) => ({ word, take })), seed: 100 + take }),
  ]);
}

/** Random prompts without a word twice. Every run has the same; takes of the enrollment are never heard again. */
export function promptsOf(
  by: Voice,
  words: readonly string[],
  { count, length, fromTake }: { count: number; length: number; fromTake: number },
): readonly Prompt[] {
  const random = randomOf(`${by.name}/${length}`);
  return Array.from({ length: count }, (_, index) => ({
    by,
    seed: 10_000 + index,
    said: shuffled(words, random)
      .slice(0, length)
      .map((word) => ({ word, take: fromTake + Math.floor(random() * (by.takes - fromTake)) })),
  }));
}

function shuffled(words: readonly string[], random: () => number): string[] {
  return words
    .map((word) => ({ word, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

/** A linear congruential generator whose seed is a name. */
function randomOf(name: string): () => number {
  let state = 7;
  for (let at = 0; at < name.length; at++) state = (Math.imul(state, 31) + name.charCodeAt(at)) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
