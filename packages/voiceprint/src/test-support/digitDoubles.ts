import type { ListenEvents, ListenOutcome, RecognitionEngine } from '@payaloud/browser';
import type { OpenMicrophone } from '@payaloud/browser/capture';

/** A microphone that hears the same sound each time, and counts how often it is open. */
export function createSoundDouble(sound: Float32Array) {
  let open = 0;
  const openMicrophone: OpenMicrophone = async (events) => {
    open += 1;
    queueMicrotask(() => events.onSamples(sound, 16_000));
    return { close: () => void (open -= 1) };
  };
  return { openMicrophone, openCount: () => open };
}

/** A recognizer that settles with `outcome()` as soon as its microphone has heard something. */
export function createEngineDouble(outcome: () => ListenOutcome | null) {
  const asked: string[] = [];
  const createEngine = (openMicrophone: OpenMicrophone): RecognitionEngine => ({
    name: 'double',
    voiceGoes: { kind: 'on-device' },
    availability: async () => ({ kind: 'available' }),
    listen({ expect }, events: ListenEvents) {
      asked.push(expect);
      let close = () => {};
      let state: 'open' | 'over' = 'open';
      const settle = (settled: ListenOutcome | null) =>
        queueMicrotask(() => {
          if (!settled || state === 'over') return;
          state = 'over';
          close();
          events.onSettled(settled);
        });
      const onSamples = () => {
        events.onCapture?.();
        settle(outcome());
      };
      const { signal } = new AbortController();
      void openMicrophone({ onSamples, onLost() {} }, { signal }).then((microphone) => {
        close = microphone.close;
        if (state === 'over') close();
      });
      return { stop() {}, abort: () => settle({ kind: 'failed', cause: 'aborted' }) };
    },
  });
  return { asked, createEngine };
}
