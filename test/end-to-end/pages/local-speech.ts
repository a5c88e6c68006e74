import type { ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { localSpeech } from '@payaloud/local-speech';

/** The engine without a user interface. It keeps its results for the test. Patient, because a busy machine is slow. */
const engine = localSpeech({ assets: '/payaloud/', timeoutMs: 60_000 });

export interface LocalSpeechPage {
  availability(): Promise<unknown>;
  /** Resolves with all reported progress. */
  download(): Promise<[loaded: number, total: number | null][]>;
  /** Bytes that the last download has reported. */
  loaded(): number;
  listen(expect: 'amount' | 'answer' | 'digits'): Promise<{ captured: number; settled: ListenOutcome[] }>;
  isMicrophoneOpen(): boolean;
}

let last = 0;
const tracks: MediaStreamTrack[] = [];
const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  const stream = await open(constraints);
  tracks.push(...stream.getTracks());
  return stream;
};

const page: LocalSpeechPage = {
  availability: () => engine.availability('en-US'),
  async download() {
    const progress: [number, number | null][] = [];
    const signal = new AbortController().signal;
    const onProgress = (loaded: number, total: number | null) => {
      last = loaded;
      progress.push([loaded, total]);
    };
    await engine.download?.('en-US', { signal, onProgress });
    return progress;
  },
  loaded: () => last,
  listen: (expect) =>
    new Promise((resolve) => {
      const settled: ListenOutcome[] = [];
      let captured = 0;
      engine.listen(
        { language: en, expect, currency: 'USD' },
        {
          onCapture: () => (captured += 1),
          onSettled: (outcome) => {
            settled.push(outcome);
            // Leaves time for a second, wrong settling.
            setTimeout(() => resolve({ captured, settled }), 200);
          },
        },
      );
    }),
  isMicrophoneOpen: () => tracks.some((track) => track.readyState === 'live'),
};

Object.assign(window, { page });
