import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { pcmWav, speechWav, wordsWav, type Voice } from './speechWav';

export interface SpokenOptions {
  readonly voice?: Voice;
  /** How much faster than real time the sound comes. Default: 16. */
  readonly pace?: number;
}

/** In Hz, of the sounds that are given. */
const rate = 48_000;
const usualPace = 16;

/**
 * Lets the pages of a context hear sounds that the test gives. The page opens the real (fake) device and its worklet; the
 * first samples that arrive start the given sound, which replaces them. A busy machine cannot cause gaps in it, and it comes
 * faster than real time. It starts anew at each opening, and silence follows it. Installs the clock of the pages too, so that
 * `page.clock.runFor` lets time pass at once; the sound has a clock of its own.
 */
export async function giveSound(context: BrowserContext): Promise<void> {
  await context.addInitScript(replaceSamples, rate);
  await context.clock.install();
}

/** Sets the sound that the microphone hears at each opening, until the next one. */
export function say(page: Page, text: string, { voice, pace }: SpokenOptions = {}): Promise<void> {
  const sound = soundOf(`${voice ?? ''} ${text}`, (path) =>
    speechWav(path, text, { ...(voice && { voice }), rate, after: 3 }),
  );
  return hears(page, sound, pace);
}

/** The same, word by word with a short pause after each. */
export function sayWords(page: Page, words: readonly string[]): Promise<void> {
  return hears(
    page,
    soundOf(words.join(' | '), (path) => wordsWav(path, words, rate)),
  );
}

/** The same, with a recording: mono, 16 kHz, from -1 to 1. */
export function play(page: Page, pcm: Float32Array): Promise<void> {
  return hears(
    page,
    writtenSound((path) => pcmWav(path, pcm, rate)),
  );
}

const known = new Map<string, string>();

function soundOf(key: string, write: (path: string) => void): string {
  const sound = known.get(key) ?? writtenSound(write);
  known.set(key, sound);
  return sound;
}

/** The samples of a WAV file as base64, 16 bits each. */
function writtenSound(write: (path: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-given-'));
  const path = join(folder, 'sound.wav');
  write(path);
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes.subarray(bytes.indexOf('data') + 8).toString('base64');
}

async function hears(page: Page, sound: string, pace = usualPace): Promise<void> {
  await page.evaluate(
    ([base64, speed]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      window.givenSound.pcm = Float32Array.from(new Int16Array(bytes.buffer), (sample) => sample / 32_768);
      window.givenSound.pace = speed;
    },
    [sound, pace] as const,
  );
}

/** Runs in the page, before its scripts. */
function replaceSamples(hz: number): void {
  const pieceSamples = 1_024;
  const tickMs = 10;
  if (!isSecureContext) return;
  const given = { pcm: new Float32Array(), pace: 1 };
  window.givenSound = given;
  // The machine's clock, before the page gets another one.
  const startTimer = setInterval.bind(window);
  const stopTimer = clearInterval.bind(window);
  const now = performance.now.bind(performance);

  // The device's own rate may be another one.
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super({ ...options, sampleRate: hz });
    }
  };

  window.AudioWorkletNode = class extends AudioWorkletNode {
    constructor(...args: ConstructorParameters<typeof AudioWorkletNode>) {
      super(...args);
      const device = this.port;
      const { port1: page, port2: sound } = new MessageChannel();
      Object.defineProperty(this, 'port', { value: page });
      let timer: ReturnType<typeof setInterval> | undefined;
      const begin = () => {
        const { pcm, pace } = given;
        const began = now();
        let at = 0;
        timer = startTimer(() => {
          for (const due = ((now() - began) / 1_000) * hz * pace; at < due; at += pieceSamples) {
            const piece = new Float32Array(pieceSamples);
            piece.set(pcm.subarray(at, at + pieceSamples));
            sound.postMessage(piece, [piece.buffer]);
          }
        }, tickMs);
      };
      device.addEventListener('message', begin, { once: true });
      device.start();
      sound.addEventListener('message', ({ data }) => {
        stopTimer(timer);
        device.removeEventListener('message', begin);
        device.postMessage(data);
      });
      sound.start();
    }
  };
}

declare global {
  interface Window {
    givenSound: { pcm: Float32Array; pace: number };
  }
}
