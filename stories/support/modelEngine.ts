import type { RecognitionEngine } from '@payaloud/react';

/** An engine whose model of 4.1 MB is not downloaded yet. `loads` is the part that arrives. */
export function modelEngine(loads: 'forty percent' | 'nothing'): RecognitionEngine {
  const total = 4_100_000;
  return {
    name: 'story-model',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'downloadable', bytes: total }),
    download: (_tag, { onProgress, signal }) =>
      new Promise((_resolve, reject) => {
        if (loads === 'nothing') return reject(new Error('offline'));
        onProgress(total * 0.4, total);
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
    listen: () => ({ stop() {}, abort() {} }),
  };
}
