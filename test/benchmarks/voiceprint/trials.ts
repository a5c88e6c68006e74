import {
  checkVoiceTake,
  enrollVoice,
  type VoiceBackground,
  type VoiceBands,
  type VoiceTemplate,
} from '@payaloud/voiceprint';
import { scoreVoices } from '@payaloud/voiceprint/training';
import type { Voice } from './people';
import type { Room } from './rooms';
import { promptsOf, roundsOf, utter } from './utterances';

/** One answer to one prompt, compared with one owner's template. */
export interface Trial {
  readonly owner: string;
  readonly by: string;
  /** Rounds of the owner's enrollment. */
  readonly rounds: number;
  readonly room: string;
  readonly score: number;
  /** How far the answer is above its room, in dB. */
  readonly overRoomDb: number;
  /** The bands that were chosen without these people. */
  readonly bands: VoiceBands;
}

export interface Enrolled {
  readonly owner: string;
  readonly rounds: number;
  readonly template: VoiceTemplate;
}

export interface Answers {
  /** Prompts are drawn from these words. */
  readonly words: readonly string[];
  /** Words of a prompt. */
  readonly length: number;
  /** The first take that was not used at set-up. */
  readonly fromTake: number;
  /** Prompts that the owner answers in each room, and prompts that each other person answers. */
  readonly own: number;
  readonly others: number;
}

/** Enrolls each person in a quiet room. People who are refused are not in the result. */
export function enrollAll(
  people: readonly Voice[],
  background: VoiceBackground,
  { words, rounds }: { readonly words: readonly string[]; readonly rounds: number },
): readonly Enrolled[] {
  return people.flatMap((voice) => {
    const enrolled = enrollVoice(roundsOf(voice, words, rounds), background);
    return enrolled.ok ? [{ owner: voice.name, rounds, template: enrolled.template }] : [];
  });
}

/** Lets all people answer prompts in each room, and compares each answer with each template. */
export function tryAll(
  people: readonly Voice[],
  enrolled: readonly Enrolled[],
  background: VoiceBackground,
  rooms: readonly Room[],
  answers: Answers,
): readonly Trial[] {
  const { words, length, fromTake, own, others } = answers;
  return people.flatMap((by) =>
    promptsOf(by, words, { count: Math.max(own, others), length, fromTake }).flatMap((prompt, index) => {
      const quiet = utter(prompt);
      const compared = enrolled.filter(({ owner }) => index < (owner === by.name ? own : others));
      return rooms.flatMap((room) =>
        compare(by.name, room.name, room.place(quiet, prompt.seed + 500_000), compared, background),
      );
    }),
  );
}

export function compare(
  by: string,
  room: string,
  utterance: Float32Array,
  enrolled: readonly Enrolled[],
  background: VoiceBackground,
): readonly Trial[] {
  const scores = scoreVoices(
    enrolled.map(({ template }) => template),
    [utterance],
    background,
  );
  const { bands } = background;
  const { overRoomDb } = checkVoiceTake(utterance);
  return enrolled.map(({ owner, rounds }, index) => ({
    owner,
    rounds,
    by,
    room,
    score: scores[index] ?? NaN,
    overRoomDb,
    bands,
  }));
}
