import type { ListenEvents, ListenRequest, ListenSession, RecognitionEngine } from '@payaloud/browser';
import { listenOnce, pageMicrophone, type OpenMicrophone } from '@payaloud/browser/capture';
import { transcribeAgain } from './transcribeAgain';

export interface TranscriberOptions {
  /** Name for the picker and the logs, for example `whisper-tiny`. */
  readonly name: string;
  /** BCP 47 languages without a region: `en` also covers `en-IN`. */
  readonly languages: readonly string[];
  /**
   * Transcribes one utterance: mono PCM at 16 kHz, from -1 to 1. Matches transformers.js (`async (pcm) => (await
   * pipeline(pcm)).text`). It must run on this device, because the payer is told that the voice stays there.
   */
  transcribe(pcm: Float32Array, options: { readonly languageTag: string }): Promise<string>;
  /** URL of the folder with `capture-worklet.js` on the page's own origin, with a trailing slash. */
  readonly assets: string;
  readonly openMicrophone?: OpenMicrophone;
  /** As in `localSpeech`. */
  readonly loudestRoom?: number;
  readonly leastSignalToNoise?: number;
  readonly patienceMs?: number;
}

/**
 * Uses another recognizer with our microphone: any model that turns sound into text. Each utterance is transcribed four
 * times: as it is, 6 % faster, 6 % slower, and without its quiet parts. If the amounts differ, the payer is asked,
 * because such models sound sure of themselves in any noise.
 */
export function transcriberEngine(options: TranscriberOptions): RecognitionEngine {
  const { name, languages, assets, openMicrophone = pageMicrophone(`${assets}capture-worklet.js`) } = options;
  const write = (languageTag: string) => (pcm: Float32Array) => options.transcribe(pcm, { languageTag });
  let abortLast: (() => void) | undefined;

  return {
    name,
    voiceGoes: { kind: 'on-device' },
    async availability(languageTag) {
      const isKnown = languages.some((one) => `${languageTag}-`.toLowerCase().startsWith(`${one.toLowerCase()}-`));
      return isKnown ? { kind: 'available' } : { kind: 'unavailable', cause: 'language-not-supported' };
    },
    listen({ language, expect, pauseMs }: ListenRequest, events: ListenEvents): ListenSession {
      abortLast?.();
      const session = listenOnce({
        openMicrophone,
        prepare: async () => ({
          recognize: (_task, pcm) => transcribeAgain(pcm, write(language.tag)),
          terminate() {},
        }),
        task: expect,
        pauseMs,
        loudestRoom: options.loudestRoom,
        leastSignalToNoise: options.leastSignalToNoise,
        patienceMs: options.patienceMs,
        events,
      });
      abortLast = () => session.abort();
      return session;
    },
  };
}
