import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Voices of Debian's flite that are derived from people; espeak-ng is no speaker to test recognition with. */
export type Voice = 'kal16' | 'awb' | 'rms' | 'slt';

export const hasSpeechTools: boolean = ['/usr/bin/flite', '/usr/bin/sox'].every((path) => existsSync(path));

export function warnWithoutSpeechTools(what: string): void {
  if (!hasSpeechTools) console.warn(`SKIPPED ${what}: needs a speaker (apt-get install flite sox)`);
}

/** Speaks into a WAV file: mono, 16 bit, silence before and after in seconds. */
export function speechWav(
  path: string,
  text: string,
  {
    voice = 'slt',
    rate = 16_000,
    before = 0.5,
    after = 1.5,
  }: { voice?: Voice; rate?: number; before?: number; after?: number } = {},
): void {
  const spoken = join(mkdtempSync(join(tmpdir(), 'payaloud-speech-')), 'spoken.wav');
  const ready = `${spoken}.ready.wav`;
  execFileSync('flite', ['-voice', voice, '-t', text, '-o', spoken]);
  execFileSync('sox', [spoken, '-r', String(rate), '-c', '1', '-b', '16', ready, 'pad', String(before), String(after)]);
  renameSync(ready, path);
}

/** Words said one by one, with a third of a second after each: flite itself makes no pauses inside a text. */
export function wordsWav(path: string, words: readonly string[], rate: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-words-'));
  const pieces = words.map((word, index) => {
    const piece = join(folder, `${index}.wav`);
    speechWav(piece, word, { rate, before: index === 0 ? 0.5 : 0, after: index === words.length - 1 ? 3 : 0.35 });
    return piece;
  });
  const ready = join(folder, 'ready.wav');
  execFileSync('sox', [...pieces, ready]);
  renameSync(ready, path);
}

/** What somebody says, as the decoder takes it: 16 kHz, from -1 to 1. */
export function speechPcm(text: string, voice: Voice): Float32Array {
  const path = join(mkdtempSync(join(tmpdir(), 'payaloud-speech-')), 'speech.wav');
  speechWav(path, text, { voice, before: 0.5, after: 1.2 });
  return readWav(path);
}

function readWav(path: string): Float32Array {
  const bytes = readFileSync(path);
  let at = 12;
  while (bytes.toString('latin1', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const count = bytes.readUInt32LE(at + 4) / 2;
  return Float32Array.from({ length: count }, (_, index) => bytes.readInt16LE(at + 8 + 2 * index) / 32_768);
}
