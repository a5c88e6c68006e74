import type {
  ListenEvents,
  ListenRequest,
  ListenSession,
  RecognitionCause,
  RecognitionEngine,
} from '@payaloud/browser';
import { listenOnce, pageMicrophone, type UtteranceRecognizer } from '@payaloud/browser/capture';

declare function recognize(sound: Float32Array, language: string): Promise<readonly string[]>;

const openMicrophone = pageMicrophone('/assets/capture-worklet.js');

/** A recognizer of the app's own, on the device. */
export const engine: RecognitionEngine = {
  name: 'own',
  voiceGoes: { kind: 'on-device' },
  availability: async (languageTag) =>
    languageTag.startsWith('en')
      ? { kind: 'available' }
      : { kind: 'unavailable', cause: 'language-not-supported' satisfies RecognitionCause },
  listen: ({ language, expect, currency, pauseMs }: ListenRequest, events: ListenEvents): ListenSession =>
    listenOnce({
      openMicrophone,
      prepare: async () => recognizerOf(language.tag),
      task: expect,
      currency,
      pauseMs,
      maxRoomLevel: undefined,
      minSignalToNoise: undefined,
      timeoutMs: 10_000,
      events,
    }),
};

function recognizerOf(languageTag: string): UtteranceRecognizer {
  return {
    async recognize(_task, sound) {
      const [first, ...others] = await recognize(sound, languageTag);
      if (first === undefined) return { kind: 'not-understood' };
      return { kind: 'heard', transcripts: [first, ...others] };
    },
    terminate() {},
  };
}
