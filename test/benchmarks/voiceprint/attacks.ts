import { existsSync } from 'node:fs';
import { synthesizedPerson } from '../enrolled-words/people';
import { unrelated } from '../local-speech/sentences';
import { fliteSpeaker } from '../local-speech/speakers';
import type { Voice } from './people';
import { roundsOf } from './utterances';
import { digitalReplay } from './rooms';

export const hasFlite: boolean = existsSync('/usr/bin/flite') && existsSync('/usr/bin/sox');

/** Four voices of flite that read any prompt, with five paces and pitches. They do not imitate anybody. */
export function fliteVoices(words: readonly string[]): readonly Voice[] {
  return ['kal16', 'awb', 'rms', 'slt'].map((name) => {
    const reader = synthesizedPerson(name, words, 'flite');
    return { name: `flite ${name}`, words, takes: 5, say: (word, take) => reader.say(word, take) };
  });
}

/** Sentences of two voices of flite, for a murmur of six people. */
export function talkers(): readonly Float32Array[] {
  const voices = [fliteSpeaker('rms'), fliteSpeaker('slt')];
  return unrelated.slice(0, 12).map((sentence, index) => voices[index % 2]!.say(sentence));
}

/** The recording of the first round of the enrollment, digit for digit, in place of the microphone. */
export function recordedSetUp(by: Voice): Float32Array {
  const [[first = new Float32Array()] = []] = roundsOf(by, by.words, 1);
  return digitalReplay.place(first, 0);
}
