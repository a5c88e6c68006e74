import type { ListenEvents, ListenRequest, ListenSession, RecognitionEngine } from '@payaloud/browser';
import { listenOnce, pageMicrophone, type OpenMicrophone } from '@payaloud/browser/internal/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import type { Task } from '../grammar/taskGrammar';
import { createMoonshineRecognizer, type MoonshineRecognizer } from '../moonshine/createMoonshineRecognizer';
import type { Recognition } from '../worker/protocol';
import { continueTexts, type TokenModel } from './tokenModel';
import { transcribeAgain } from './transcribeAgain';

export type TranscriberOptions = TranscriberSettings & (TextOfModel | TokensOfModel);

interface TextOfModel {
  /**
   * Transcribes one utterance: mono PCM at 16 kHz, from -1 to 1. Matches transformers.js (`async (pcm) => (await
   * pipeline(pcm)).text`). It must run on this device, because the payer is told that the voice stays there.
   */
  transcribe(pcm: Float32Array, options: { readonly languageTag: string }): Promise<string>;
  readonly tokens?: undefined;
}

interface TokensOfModel {
  /** The likelihoods of the model's tokens, in place of its texts. */
  readonly tokens: TokenModel;
  readonly transcribe?: undefined;
}

interface TranscriberSettings {
  /** Name for the picker and the logs, for example `whisper-tiny`. */
  readonly name: string;
  /** BCP 47 languages without a region: `en` also covers `en-IN`. */
  readonly languages: readonly string[];
  /** URL of the folder with `capture-worklet.js` on the page's own origin, with a trailing slash. */
  readonly assets: string;
  readonly openMicrophone?: OpenMicrophone;
  /** As in `localSpeech`. */
  readonly maxRoomLevel?: number;
  readonly minSignalToNoise?: number;
  readonly timeoutMs?: number;
}

/**
 * Uses another recognizer with our microphone: any model that turns sound into text.
 *
 * - With `tokens`, an utterance is heard once, and decided as with Moonshine: the model's own text beside the likeliest
 *   texts that an amount can have.
 * - With `transcribe`, it is transcribed four times: as it is, 6 % faster, 6 % slower, and without its quiet parts. If the
 *   amounts differ, the payer is asked, because such models sound sure of themselves in any noise.
 *
 * @example
 *   declare const whisper: (pcm: Float32Array) => Promise<{ text: string }>;
 *
 *   const engine = transcriberEngine({
 *     name: 'whisper-tiny',
 *     languages: ['en'],
 *     assets: '/payaloud/',
 *     transcribe: async (pcm) => (await whisper(pcm)).text,
 *   });
 */
export function transcriberEngine(options: TranscriberOptions): RecognitionEngine {
  const { name, languages, assets, openMicrophone = pageMicrophone(`${assets}capture-worklet.js`) } = options;
  const recognize = options.tokens ? fromTokens(options.tokens) : fromTexts(options);
  let abortLast: (() => void) | undefined;

  return {
    name,
    voiceGoes: { kind: 'on-device' },
    async availability(languageTag) {
      const isKnown = languages.some((one) => `${languageTag}-`.toLowerCase().startsWith(`${one.toLowerCase()}-`));
      return isKnown ? { kind: 'available' } : { kind: 'unavailable', cause: 'language-not-supported' };
    },
    listen({ language, expect, currency, pauseMs }: ListenRequest, events: ListenEvents): ListenSession {
      abortLast?.();
      const session = listenOnce({
        openMicrophone,
        prepare: async () => ({
          recognize: (task, pcm) => recognize(pcm, { language, task, currency }),
          terminate() {},
        }),
        task: expect,
        pauseMs,
        maxRoomLevel: options.maxRoomLevel,
        minSignalToNoise: options.minSignalToNoise,
        timeoutMs: options.timeoutMs,
        events,
      });
      abortLast = () => session.abort();
      return session;
    },
  };
}

type Recognize = (
  pcm: Float32Array,
  request: { readonly language: HearingLanguage; readonly task: Task; readonly currency: string | undefined },
) => Promise<Recognition>;

function fromTexts(model: TextOfModel): Recognize {
  return (pcm, { language }) => transcribeAgain(pcm, (again) => model.transcribe(again, { languageTag: language.tag }));
}

function fromTokens(model: TokenModel): Recognize {
  const recognizers = new Map<string, MoonshineRecognizer>();
  return (pcm, { language, task, currency }) => {
    const languageTag = language.tag;
    const encode = async (sound: Float32Array) => continueTexts(await model.encode(sound, { languageTag }));
    const recognizer =
      recognizers.get(languageTag) ??
      createMoonshineRecognizer({ encode, release: async () => {} }, model.pieces, language, model.end);
    recognizers.set(languageTag, recognizer);
    return recognizer.recognize(pcm, task, currency);
  };
}
