import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createResampler } from '@payaloud/browser/internal/capture';
import { dataFolder } from '../../../scripts/run/dataFolder.mjs';

/** Somebody who said the same words several times. */
export interface Voice {
  readonly name: string;
  readonly words: readonly string[];
  /** How often each word was said. */
  readonly takes: number;
  /** @param take From 0. Returns the trimmed word at 16 kHz. */
  say(word: string, take: number): Float32Array;
}

const folder = join(dataFolder, 'voices');

export const hasVoices: boolean = ['background', 'digits'].every((name) => existsSync(join(folder, name)));

/** By pitch, over 185 Hz. */
export const women: readonly string[] = ['v06', 'v11', 'v18', 'v22', 'v29'];

/** 20 people of DSPSpeech-20: 12 Mandarin and 8 English words, five times each, at 16 kHz. */
export function backgroundVoices(): readonly Voice[] {
  const names = readdirSync(join(folder, 'background')).filter((name) => name.startsWith('v'));
  const words = Array.from({ length: 20 }, (_, word) => String(word).padStart(2, '0'));
  return names.toSorted().map((name) => ({
    name,
    words,
    takes: 5,
    say: remembered((word, take) => readWav(join(folder, 'background', name, `${word}-0${take + 1}.wav`))),
  }));
}

/** Six people of the Free Spoken Digit Dataset: ten English digits, fifty times each, recorded at 8 kHz. */
export function digitVoices(): readonly Voice[] {
  const files = readdirSync(join(folder, 'digits'));
  const names = new Set(files.flatMap((file) => /^\d_([a-z]+)_\d+\.wav$/.exec(file)?.[1] ?? []));
  return [...names].toSorted().map((name) => ({
    name,
    words: Array.from({ length: 10 }, (_, digit) => String(digit)),
    takes: 50,
    say: remembered((word, take) => readWav(join(folder, 'digits', `${word}_${name}_${take}.wav`))),
  }));
}

/** Women and men, each person's takes as sessions for training: the words of one take, with silence around each. */
export function groupsOf(voices: readonly Voice[]): readonly (readonly (readonly Float32Array[])[])[] {
  return [true, false].map((ofWomen) =>
    voices
      .filter(({ name }) => women.includes(name) === ofWomen)
      .flatMap((voice) =>
        Array.from({ length: voice.takes }, (_, take) => voice.words.map((word) => surrounded(voice.say(word, take)))),
      ),
  );
}

/** The first take of each word, for babble. */
export function wordsOf(voices: readonly Voice[]): readonly Float32Array[] {
  return voices.flatMap((voice) => voice.words.map((word) => voice.say(word, 0)));
}

/** 0.2 s of silence at both ends, so that training hears the noise of a room also without speech. */
function surrounded(pcm: Float32Array): Float32Array {
  const whole = new Float32Array(pcm.length + 6_400);
  whole.set(pcm, 3_200);
  return whole;
}

function remembered(read: Voice['say']): Voice['say'] {
  const known = new Map<string, Float32Array>();
  return (word, take) => {
    const pcm = known.get(`${word}/${take}`) ?? read(word, take);
    known.set(`${word}/${take}`, pcm);
    return pcm;
  };
}

function readWav(path: string): Float32Array {
  const bytes = readFileSync(path);
  const rate = bytes.readUInt32LE(24);
  let at = 12;
  while (bytes.toString('latin1', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const count = bytes.readUInt32LE(at + 4) / 2;
  const pcm = Float32Array.from({ length: count }, (_, index) => bytes.readInt16LE(at + 8 + 2 * index) / 32_768);
  return createResampler(rate, 16_000).push(pcm);
}
