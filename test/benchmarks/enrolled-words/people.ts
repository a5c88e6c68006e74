import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createResampler } from '../../../packages/local-speech/src/microphone/resample';

/** Somebody who says words: the same word never twice alike, the same saying always the same. */
export interface Person {
  readonly name: string;
  readonly words: readonly string[];
  /** 16 kHz. */
  say(word: string, saying: number): Float32Array;
}

const shared = process.env.PAYALOUD_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const data = join(shared, 'voices', 'digits');
const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const hasRecordings: boolean = existsSync(data);

/** Six people of the Free Spoken Digit Dataset, fifty sayings of each digit. */
export function recordedPeople(): Person[] {
  const names = new Set(readdirSync(data).flatMap((file) => /^\d_([a-z]+)_\d+\.wav$/.exec(file)?.[1] ?? []));
  return [...names].toSorted().map((name) => ({
    name,
    words: digits,
    say: (word, saying) => readWav(join(data, `${digits.indexOf(word)}_${name}_${saying}.wav`)),
  }));
}

/** A voice of flite or festival, made from a person; pace and pitch differ from saying to saying. */
export function synthesizedPerson(voice: string, words: readonly string[], tool: 'flite' | 'festival'): Person {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-words-'));
  return {
    name: `${voice} (${tool})`,
    words,
    say(word, saying) {
      const path = join(folder, `${word}-${saying}.wav`);
      const pace = 1 + ((saying * 7) % 5) * 0.06;
      const pitch = 100 + ((saying * 11) % 7) * 4;
      if (!existsSync(path)) speak[tool](path, voice, word, { pace, pitch });
      return readWav(path);
    },
  };
}

interface Manner {
  readonly pace: number;
  readonly pitch: number;
}

const speak = {
  flite(path: string, voice: string, word: string, { pace, pitch }: Manner): void {
    const settings = ['--setf', `duration_stretch=${pace}`, '--setf', `int_f0_target_mean=${pitch}`];
    execFileSync('flite', ['-voice', voice, ...settings, '-t', word, '-o', path]);
  },
  festival(path: string, voice: string, word: string, { pace }: Manner): void {
    const settings = ['-eval', `(voice_${voice})`, '-eval', `(Parameter.set 'Duration_Stretch ${pace})`];
    execFileSync('text2wave', [...settings, '-o', path], { input: word });
  },
};

function readWav(path: string): Float32Array {
  const bytes = readFileSync(path);
  const rate = bytes.readUInt32LE(24);
  let at = 12;
  while (bytes.toString('latin1', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const count = Math.floor((bytes.length - at - 8) / 2);
  const pcm = Float32Array.from({ length: count }, (_, index) => bytes.readInt16LE(at + 8 + 2 * index) / 32_768);
  if (rate === 16_000) return pcm;
  const padded = new Float32Array(pcm.length + 400);
  padded.set(pcm);
  return createResampler(rate, 16_000).push(padded);
}
