import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { createResampler } from '@payaloud/browser/internal/capture';
import { dataFolder } from '../../../scripts/run/dataFolder.mjs';

/** Somebody who says words. Each saying of a word differs from the others, and is the same in every run. */
export interface Person {
  readonly name: string;
  readonly language: Language;
  readonly currency: 'USD' | 'CNY';
  /** The ten digits from zero, then the point if it was recorded, then other words. */
  readonly words: readonly string[];
  /** Returns the sound at 16 kHz. */
  say(word: string, saying: number): Float32Array;
}

const data = join(dataFolder, 'voices', 'digits');
const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const hasRecordings: boolean = existsSync(data);

/** Six people from the Free Spoken Digit Dataset, with fifty sayings of each digit. */
export function recordedPeople(): Person[] {
  const names = new Set(readdirSync(data).flatMap((file) => /^\d_([a-z]+)_\d+\.wav$/.exec(file)?.[1] ?? []));
  return [...names].toSorted().map((name) => ({
    name,
    language: en,
    currency: 'USD',
    words: digits,
    say: (word, saying) => readWav(join(data, `${digits.indexOf(word)}_${name}_${saying}.wav`)),
  }));
}

/**
 * A voice of flite or festival, made from a person's recordings. The pace differs between sayings, and flite's pitch
 * too.
 */
export function synthesizedPerson(voice: string, words: readonly string[], tool: 'flite' | 'festival'): Person {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-words-'));
  return {
    name: `${voice} (${tool})`,
    language: en,
    currency: 'USD',
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

export const hasSyllables: boolean = existsSync('/usr/share/gcin-voice/ogg') && existsSync('/usr/bin/sox');

/**
 * One of the two people whose Mandarin syllables are in Debian's `gcin-voice`. Each syllable was recorded once. sox
 * varies the speed, pitch and loudness of its sayings, which is less than a person's own sayings vary.
 */
export function syllablePerson(take: 3 | 5): Person {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-syllables-'));
  return {
    name: `gcin ${take}`,
    language: zhHans,
    currency: 'CNY',
    words: Object.keys(syllables),
    say(word, saying) {
      const path = join(folder, `${word}-${saying}.wav`);
      const speed = 0.92 + ((saying * 7) % 5) * 0.04;
      const cents = ((saying * 11) % 7) * 30 - 90;
      const decibels = -((saying * 5) % 4) * 3;
      const source = `/usr/share/gcin-voice/ogg/${syllables[word]}/${take}.ogg`;
      const effects = ['tempo', '-s', String(speed), 'pitch', String(cents), 'gain', String(decibels)];
      if (!existsSync(path)) execFileSync('sox', [source, '-r', '16000', '-c', '1', '-b', '16', path, ...effects]);
      return readWav(path);
    },
  };
}

const syllables: Readonly<Record<string, string>> = {
  零: 'ㄌㄧㄥ2',
  一: 'ㄧ',
  二: 'ㄦ4',
  三: 'ㄙㄢ',
  四: 'ㄙ4',
  五: 'ㄨ3',
  六: 'ㄌㄧㄡ4',
  七: 'ㄑㄧ',
  八: 'ㄅㄚ',
  九: 'ㄐㄧㄡ3',
  点: 'ㄉㄧㄢ3',
};

interface Prosody {
  readonly pace: number;
  readonly pitch: number;
}

const speak = {
  flite(path: string, voice: string, word: string, { pace, pitch }: Prosody): void {
    const settings = ['--setf', `duration_stretch=${pace}`, '--setf', `int_f0_target_mean=${pitch}`];
    execFileSync('flite', ['-voice', voice, ...settings, '-t', word, '-o', path]);
  },
  festival(path: string, voice: string, word: string, { pace }: Prosody): void {
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
