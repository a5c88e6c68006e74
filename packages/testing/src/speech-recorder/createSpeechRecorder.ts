import type { Clock } from '@payaloud/browser';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PayaloudTestingError } from '../PayaloudTestingError';
import { isMatch } from '../spoken-log/isMatch';
import { createPageClock } from '../time/pageClock';
import { createSsipSession, type SsipSession } from './ssipSession';

/** One text sent to the speech daemon. */
export interface RecordedSpeech {
  /** The speaker: `…:Orca:default` for a screen reader, `…:chrome:extension_api` for page speech. */
  readonly client: string;
  /** Without markup. */
  readonly text: string;
  readonly language: string;
  /** Time since the recorder was created, in ms. */
  readonly at: number;
  readonly state: 'queued' | 'begun' | 'spoken' | 'cancelled';
}

export interface SpeechRecorderOptions {
  /** Speaking time in ms per character. Default 0. */
  readonly msPerCharacter?: number;
  /**
   * Shortest speaking time of a text in ms. Default 0. Orca ignores the end of a text that comes while it still sends the
   * text (a risk that `speechd/client.py` names), and then believes forever that it is reading the page.
   */
  readonly minMs?: number;
  /** Name, language, variant. Default: one English voice. */
  readonly voices?: readonly (readonly [name: string, language: string, variant: string])[];
  /** The time that speaking takes, and by which texts arrive. Default: the machine's. */
  readonly clock?: Clock;
}

export interface SpeechRecorder {
  /** Environment variables for the browser and the screen reader. */
  readonly env: { readonly SPEECHD_ADDRESS: string };
  /** The wall clock when the recorder was created, in ms since 1970. The times in `speech` count from here. */
  readonly startedAt: number;
  /** All texts in order, from every client: one timeline for the screen reader and the page. */
  readonly speech: readonly RecordedSpeech[];
  /** Starts listening. After `die()`, acts as a restarted daemon. */
  start(): Promise<void>;
  /** Crashes the daemon: connections break, and nobody listens. */
  die(): Promise<void>;
  /** Sets the speaking time in ms per character. With `never`, texts are accepted but neither begin nor end. */
  setPace(msPerCharacter: number | 'never'): void;
  clear(): void;
  /** Calls `listener` with each text as it arrives. Returns its undo. */
  onSpeech(listener: (speech: RecordedSpeech) => void): () => void;
  /** Resolves with a matching text. After `timeoutMs` (default 10,000) rejects with all recorded texts. */
  waitFor(text: string | RegExp, timeoutMs?: number): Promise<RecordedSpeech>;
  /** Stops listening and removes the socket. */
  stop(): Promise<void>;
}

/**
 * Replaces `speech-dispatcher` (SSIP over a Unix socket). Screen readers, and Chromium with
 * `--enable-speech-dispatcher`, speak to it, and it records their words verbatim. Needs no sound and no daemon. Linux
 * only.
 *
 * @example
 *   const recorder = await createSpeechRecorder();
 */
export async function createSpeechRecorder(options: SpeechRecorderOptions = {}): Promise<SpeechRecorder> {
  const folder = await mkdtemp(join(tmpdir(), 'payaloud-speech-'));
  const path = join(folder, 'speechd.sock');
  const { clock = createPageClock() } = options;
  const began = clock.monotonic();
  const startedAt = clock.wall();
  const speech: Mutable<RecordedSpeech>[] = [];
  const listeners = new Set<(speech: RecordedSpeech) => void>();
  const sockets = new Set<Socket>();
  let pace: number | 'never' = options.msPerCharacter ?? 0;
  let clients = 0;
  let server: Server | null = null;

  function serve(socket: Socket) {
    sockets.add(socket);
    const session: SsipSession = createSsipSession({
      clientId: ++clients,
      voices: options.voices ?? [['Recorder', 'en-US', 'none']],
      after: (ms, run) => clock.after(ms, run),
      send: (lines) => socket.writable && socket.write(lines.map((line) => `${line}\r\n`).join('')),
      duration: ({ length }) => (pace === 'never' ? pace : Math.max(options.minMs ?? 0, pace * length)),
      record(entry) {
        const recorded: Mutable<RecordedSpeech> = { ...entry, at: clock.monotonic() - began, state: 'queued' };
        speech.push(recorded);
        for (const listener of listeners) listener(recorded);
        return (state) => {
          recorded.state = state;
        };
      },
    });
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => session.receive(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      session.end();
      sockets.delete(socket);
    });
  }

  const recorder: SpeechRecorder = {
    env: { SPEECHD_ADDRESS: `unix_socket:${path}` },
    startedAt,
    get speech() {
      return speech;
    },
    async start() {
      if (server) return;
      rmSync(path, { force: true });
      const starting = createServer(serve);
      server = starting;
      await new Promise<void>((resolve, reject) => {
        starting.once('error', reject);
        starting.listen(path, resolve);
      });
    },
    async die() {
      const dying = server;
      server = null;
      if (!dying) return;
      const closed = new Promise<void>((resolve) => dying.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    setPace(wanted) {
      pace = wanted;
    },
    clear() {
      speech.length = 0;
    },
    onSpeech(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async waitFor(text, timeoutMs = 10_000) {
      const found = speech.find((entry) => isMatch(entry.text, text));
      if (found) return found;
      return new Promise((resolve, reject) => {
        const endTimer = clock.after(timeoutMs, () => {
          leave();
          reject(new PayaloudTestingError('not-spoken', `not spoken: ${String(text)}; heard:\n${transcript(speech)}`));
        });
        const leave = recorder.onSpeech((entry) => {
          if (!isMatch(entry.text, text)) return;
          leave();
          endTimer();
          resolve(entry);
        });
      });
    },
    async stop() {
      await recorder.die();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await recorder.start();
  return recorder;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function transcript(speech: readonly RecordedSpeech[]): string {
  return speech.map(({ at, client, text, state }) => `  ${Math.round(at)} ms ${client} ${state}: ${text}`).join('\n');
}
