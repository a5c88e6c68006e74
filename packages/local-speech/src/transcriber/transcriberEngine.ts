import type { ListenEvents, ListenRequest, ListenSession, RecognitionEngine } from '@payaloud/browser';
import { listenOnce, pageMicrophone, type OpenMicrophone } from '@payaloud/browser/capture';
import { transcribeAgain } from './transcribeAgain';

export interface TranscriberOptions {
  /** For the picker and the logs, for example `whisper-tiny`. */
  readonly name: string;
  /** BCP 47, the language alone: `en` also stands for `en-IN`. */
  readonly languages: readonly string[];
  /**
   * One utterance, mono PCM at 16 kHz from -1 to 1, as text: the shape of transformers.js' speech recognition
   * (`async (pcm) => (await pipeline(pcm)).text`). It must run on this device: the payer is told that the voice stays.
   */
  transcribe(pcm: Float32Array, options: { readonly languageTag: string }): Promise<string>;
  /** Where `capture-worklet.js` lies on the page's own origin, with a slash at its end. */
  readonly assets: string;
  readonly openMicrophone?: OpenMicrophone;
  /** As in `localSpeech`. */
  readonly loudestRoom?: number;
  readonly leastSignalToNoise?: number;
  readonly patienceMs?: number;
}

/**
 * Another recognizer behind our microphone: any model that turns sound into text. It writes every utterance four times, once 6 % faster,
 * once slower and once without what is quiet, and where these are different amounts the payer is asked: such models are sure of themselves in any noise.
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
