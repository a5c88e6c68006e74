import type { RecognitionEngine } from '@payaloud/react';

/** An engine that has heard these words and never finishes. `closed`: its microphone has closed; it is still at work. */
export function unfinishedEngine(heard: string, microphone: 'open' | 'closed'): RecognitionEngine {
  return {
    name: 'story-unfinished',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen(_request, events) {
      setTimeout(() => {
        events.onCapture?.();
        events.onInterim?.(heard);
        if (microphone === 'closed') events.onClosed?.();
      });
      const end = () => events.onSettled({ kind: 'failed', cause: 'aborted' });
      return { stop: end, abort: end };
    },
  };
}
