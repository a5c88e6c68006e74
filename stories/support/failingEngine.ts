import type { RecognitionEngine } from '@payaloud/react';

type Outcome = Parameters<Parameters<RecognitionEngine['listen']>[1]['onSettled']>[0];
export type SpeechProblem = Extract<Outcome, { kind: 'failed' }>['cause'];

/** An on-device engine that opens the microphone, then always fails with `cause`. */
export function failingEngine(cause: SpeechProblem): RecognitionEngine {
  return {
    name: 'story-deaf',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen(_request, events) {
      const timers = [setTimeout(() => events.onCapture?.(), 0), setTimeout(() => settle(cause), 20)];
      const settle = (as: SpeechProblem) => {
        timers.forEach(clearTimeout);
        events.onSettled({ kind: 'failed', cause: as });
      };
      return { stop: () => settle(cause), abort: () => settle('aborted') };
    },
  };
}
