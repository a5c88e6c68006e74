import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav } from './readWav';

/** Voices of Debian's flite, all derived from people. espeak-ng is not suitable for testing recognition. */
export type Voice = 'kal16' | 'awb' | 'rms' | 'slt';

export const hasSpeechTools: boolean = ['/usr/bin/flite', '/usr/bin/sox'].every((path) => existsSync(path));

export function warnWithoutSpeechTools(what: string): void {
  if (!hasSpeechTools) console.warn(`SKIPPED ${what}: needs flite and sox (apt-get install flite sox)`);
}

/** Speaks into a mono 16-bit WAV file. `before` and `after` are seconds of silence. */
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
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-speech-'));
  const spoken = join(folder, 'spoken.wav');
  const ready = `${spoken}.ready.wav`;
  execFileSync('flite', ['-voice', voice, '-t', text, '-o', spoken]);
  execFileSync('sox', [spoken, '-r', String(rate), '-c', '1', '-b', '16', ready, 'pad', String(before), String(after)]);
  renameSync(ready, path);
  rmSync(folder, { recursive: true });
}

/** Words said one by one with 0.35 s after each, because flite makes no pauses inside a text. */
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
  rmSync(folder, { recursive: true });
}

/** Writes a 16 kHz recording as a WAV file at another rate, followed by three seconds of silence. */
export function pcmWav(path: string, pcm: Float32Array, rate: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-recording-'));
  const [raw, ready] = [join(folder, 'recording.raw'), join(folder, 'ready.wav')];
  writeFileSync(
    raw,
    Int16Array.from(pcm, (sample) => Math.round(sample * 32_767)),
  );
  const format = ['-t', 'raw', '-r', '16000', '-e', 'signed', '-b', '16', '-c', '1'];
  execFileSync('sox', [...format, raw, '-b', '16', ready, 'rate', String(rate), 'pad', '0', '3']);
  renameSync(ready, path);
  rmSync(folder, { recursive: true });
}

/** Speech as the decoder takes it, between 0.5 and 1.2 s of silence: 16 kHz, which is flite’s own rate, from -1 to 1. */
export function speechPcm(text: string, voice: Voice): Float32Array {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-speech-'));
  const path = join(folder, 'speech.wav');
  execFileSync('flite', ['-voice', voice, '-t', text, '-o', path]);
  const spoken = readWav(path);
  rmSync(folder, { recursive: true });
  const pcm = new Float32Array(8_000 + spoken.length + 19_200);
  pcm.set(spoken, 8_000);
  return pcm;
}
