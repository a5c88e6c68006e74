import { PayaloudLocalSpeechError } from '@payaloud/local-speech';
import type { RecognitionEngine } from '@payaloud/react';

/**
 * An engine whose model of 4.1 MB is not downloaded yet. `loads` is the part that arrives; with `blocked`, a policy of the page
 * forbids the code, which is known from the first download on.
 */
export function modelEngine(loads: 'forty percent' | 'nothing' | 'blocked'): RecognitionEngine {
  const total = 4_100_000;
  let isBlocked = false;
  return {
    name: 'story-model',
    voiceGoes: { kind: 'on-device' },
    availability: () =>
      Promise.resolve(
        isBlocked ? { kind: 'unavailable', cause: 'blocked-by-page' } : { kind: 'downloadable', bytes: total },
      ),
    download: (_tag, { onProgress, signal }) =>
      new Promise((_resolve, reject) => {
        isBlocked = loads === 'blocked';
        if (isBlocked) return reject(new PayaloudLocalSpeechError('blocked-by-page'));
        if (loads === 'nothing') return reject(new Error('offline'));
        onProgress(total * 0.4, total);
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
    listen: () => ({ stop() {}, abort() {} }),
  };
}
