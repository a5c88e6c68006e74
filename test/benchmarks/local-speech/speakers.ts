import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav } from '../../end-to-end/support/readWav';
import { keptResult, sourceVersion } from './keptResults';

/** A synthetic or recorded voice, derived from people. Never a formant synthesizer. */
export interface Speaker {
  readonly name: string;
  /** How to install the voice, or null if it is installed. */
  readonly missing: string | null;
  /** Mono, 16 kHz, with silence before and after. */
  say(text: string): Float32Array;
}

/**
 * Debian's `flite`.
 *
 * @param prosody flite's settings, for another tune or speed: `int_f0_target_mean=120`.
 */
export function fliteSpeaker(voice: 'kal16' | 'awb' | 'rms' | 'slt', ...prosody: readonly string[]): Speaker {
  const name = ['flite', voice, ...prosody].join(' ');
  return speaker(name, ['/usr/bin/flite'], 'apt-get install flite sox', (text, path) => {
    const settings = prosody.flatMap((setting) => ['--setf', setting]);
    execFileSync('flite', ['-voice', voice, ...settings, '-t', text, '-o', path]);
    return [path];
  });
}

/** Debian's `festival` with a voice package. */
export function festivalSpeaker(name: string, voice: string, needs: string): Speaker {
  const folder = `/usr/share/festival/voices/${needs}`;
  const hint = 'apt-get install festival festvox-kallpc16k festvox-kdlpc16k festvox-us-slt-hts';
  return speaker(`festival ${name}`, ['/usr/bin/festival', folder], hint, (text, path) => {
    const script = `${path}.scm`;
    writeFileSync(
      script,
      `(voice_${voice}) (set! said (Utterance Text "${text}")) (utt.synth said) (utt.save.wave said "${path}")`,
    );
    execFileSync('festival', ['-b', script]);
    return [path];
  });
}

/**
 * Changes a speaker with effects of `sox` to sound like another person. `speed 1.12` makes a smaller head, `tempo 0.85`
 * a slower speaker.
 */
export function changedSpeaker(base: Speaker, effects: string): Speaker {
  const name = `${base.name} ${effects}`;
  return {
    name,
    missing: base.missing,
    say: keepingSpeech(name, (text) => {
      const folder = mkdtempSync(join(tmpdir(), 'payaloud-speaker-'));
      const [from, to] = [join(folder, 'from.raw'), join(folder, 'to.wav')];
      writeFileSync(
        from,
        Int16Array.from(base.say(text), (sample) => Math.round(sample * 32_767)),
      );
      const raw = ['-t', 'raw', '-r', '16000', '-e', 'signed', '-b', '16', '-c', '1'];
      execFileSync('sox', ['-D', ...raw, from, '-b', '16', to, 'gain', '-3', ...effects.split(' '), 'rate', '16000']);
      const pcm = readWav(to);
      rmSync(folder, { recursive: true });
      return pcm;
    }),
  };
}

/** Says the words of a base voice one by one, with a pause of this many seconds after each. */
export function pausingSpeaker(base: Speaker, seconds: number): Speaker {
  const name = `${base.name} with pauses of ${seconds} s`;
  return {
    name,
    missing: base.missing,
    say: keepingSpeech(name, (text) => {
      const words = text.split(' ').map((word) => base.say(word));
      const edge = new Float32Array(8_000);
      const pause = new Float32Array(seconds * 16_000);
      return Float32Array.from(
        [edge, ...words.flatMap((word) => [voiced(word), pause]), edge].flatMap((part) => [...part]),
      );
    }),
  };
}

/** Without the silence at both ends. */
export function voiced(pcm: Float32Array): Float32Array {
  const isLoud = (sample: number) => Math.abs(sample) > 0.01;
  return pcm.subarray(pcm.findIndex(isLoud), pcm.findLastIndex(isLoud) + 1);
}

/**
 * Mandarin syllables read by a person. `ㄙㄢ` may be followed by `2`, `3` or `4` for the tone (Debian's `gcin-voice`).
 */
export function syllableSpeaker(take: 3 | 5): Speaker {
  const folder = '/usr/share/gcin-voice/ogg';
  return speaker(`gcin ${take}`, [folder], 'apt-get install gcin-voice sox', (text) =>
    text.split(' ').map((syllable) => {
      const path = join(folder, syllable, `${take}.ogg`);
      return existsSync(path) ? path : join(folder, syllable, `${take === 3 ? 5 : 3}.ogg`);
    }),
  );
}

/**
 * Words that a person recorded for telephones (Debian's `asterisk-core-sounds-fr-wav` and `-en-wav`, 8 kHz). The text
 * consists of file names; `name@0.29:0.46` cuts one word out of a sentence, in seconds.
 */
export function promptSpeaker(name: string, folder: string, ending: 'wav' | 'gsm'): Speaker {
  const hint = 'apt-get install asterisk-core-sounds-en-wav asterisk-core-sounds-fr-wav asterisk-prompt-fr-armelle sox';
  return speaker(name, [join(folder, `5.${ending}`)], hint, (text, path) =>
    text.split(' ').map((word, index) => {
      const [file = '', span] = word.split('@');
      const whole = join(folder, `${file}.${ending}`);
      if (span === undefined) return whole;
      const [from = '', to = ''] = span.split(':');
      const cut = `${path}.${index}.wav`;
      execFileSync('sox', [whole, cut, 'trim', from, `=${to}`, 'fade', 't', '0.005', '-0', '0.01']);
      return cut;
    }),
  );
}

function speaker(
  name: string,
  needs: readonly string[],
  hint: string,
  record: (text: string, path: string) => string[],
): Speaker {
  const missing = ['/usr/bin/sox', ...needs].every((path) => existsSync(path)) ? null : hint;
  return {
    name,
    missing,
    say: keepingSpeech(name, (text) => {
      const folder = mkdtempSync(join(tmpdir(), 'payaloud-speaker-'));
      const joined = join(folder, 'joined.wav');
      const parts = record(text, join(folder, 'said.wav')).map((path, index) =>
        trimmed(path, join(folder, `${index}.wav`)),
      );
      execFileSync('sox', [...parts, joined, 'pad', '0.5', '1.2']);
      const pcm = readWav(joined);
      rmSync(folder, { recursive: true });
      return pcm;
    }),
  };
}

/** Keeps what was said in memory and on disk, as samples of 16 bits. */
function keepingSpeech(name: string, record: Speaker['say']): Speaker['say'] {
  const inMemory = new Map<string, Float32Array>();
  return (text) => {
    const known = inMemory.get(text);
    if (known) return known;
    const onDisk = keptResult('speech', version, name, text);
    const bytes = onDisk.read();
    const pcm = bytes
      ? Float32Array.from(new Int16Array(Uint8Array.from(bytes).buffer), (sample) => sample / 32_768)
      : record(text);
    if (!bytes) onDisk.write(new Uint8Array(Int16Array.from(pcm, (sample) => Math.round(sample * 32_768)).buffer));
    inMemory.set(text, pcm);
    return pcm;
  };
}

const version = sourceVersion('test/benchmarks/local-speech/speakers.ts');

/** Mono at 16 kHz, without the recording's silence at both ends. */
function trimmed(from: string, to: string): string {
  const cut = ['silence', '1', '0', '0.05%', 'reverse', 'silence', '1', '0', '0.05%', 'reverse'];
  execFileSync('sox', [from, '-r', '16000', '-c', '1', '-b', '16', to, ...cut]);
  return to;
}
