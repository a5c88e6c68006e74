import type { EngineAvailability, ListenRequest, RecognitionEngine } from '@payaloud/browser';
import { keepSound, listenOnce, pageMicrophone, type OpenMicrophone } from '@payaloud/browser/internal/capture';
import type { HearingLanguage } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import { isReady } from '../enrollment/progress';
import type { WordStore } from '../enrollment/wordStore';
import type { WordTakes } from '../matching/compareWord';
import { recognizeWords } from '../matching/recognizeWords';
import { transcriptOf } from '../vocabulary/transcriptOf';
import { wordsToEnroll, type EnrolledWord } from '../vocabulary/wordsToEnroll';

export interface EnrolledWordsOptions {
  readonly language: HearingLanguage;
  readonly currency: Currency;
  /** The store that the teaching writes to. */
  readonly store: WordStore;
  /** The URL of the folder with `capture-worklet.js`, with a slash at its end, as for `localSpeech`. */
  readonly assets: string;
  /** Another source of sound. Default: the page's microphone. */
  readonly openMicrophone?: OpenMicrophone;
}

/**
 * A recognition engine for the words that the payer taught, said with a short pause after each. For languages without a
 * model, and for voices that other recognizers do not understand. Available once the required words are taught. No
 * sound leaves the page.
 *
 * @example
 *   const words = { language: en, currency: 'USD', store: createWordStore(), assets: '/payaloud/' };
 *   const recognizer = createRecognizer({ engines: [enrolledWords(words)] });
 */
export function enrolledWords(options: EnrolledWordsOptions): RecognitionEngine {
  const { language, currency, store, assets } = options;
  const openMicrophone = options.openMicrophone ?? pageMicrophone(`${assets}capture-worklet.js`);
  const words = wordsToEnroll(language, currency);
  let abortLast: (() => void) | undefined;

  return {
    name: 'enrolled-words',
    voiceGoes: { kind: 'on-device' },

    async availability(languageTag): Promise<EngineAvailability> {
      if (languageTag !== language.tag) return { kind: 'unavailable', cause: 'language-not-supported' };
      const takes = await store.load(languageTag);
      return isReady(words, takes) ? { kind: 'available' } : { kind: 'unavailable', cause: 'language-not-supported' };
    },

    listen(request, events) {
      abortLast?.();
      const sound = keepSound(openMicrophone);
      let endsBy: 'pause' | 'stop' = 'pause';
      const session = listenOnce({
        openMicrophone: sound.openMicrophone,
        async prepare() {
          const takes = wordsFor(request, words, await store.load(language.tag));
          return {
            // Use all sound, not only the endpointer's utterance: in noise the endpointer drops parts of words.
            recognize: async () => understand(sound.pcm(), takes, language, endsBy),
            terminate() {},
          };
        },
        task: request.expect,
        pauseMs: Math.max(request.pauseMs ?? 0, minPauseMs),
        maxRoomLevel: undefined,
        minSignalToNoise,
        timeoutMs: undefined,
        events,
      });
      abortLast = () => session.abort();
      return {
        stop() {
          endsBy = 'stop';
          session.stop();
        },
        abort: () => session.abort(),
      };
    },
  };
}

/** Longer than the pauses between words, which are said one by one. */
const minPauseMs = 1_500;
/** In dB. `recognizeWords` refuses noisy words itself. Below this nothing was understood (24 November 2026). */
const minSignalToNoise = 6;
const silenceAfter = { pause: 400, stop: 50 };

const uses: Readonly<Record<ListenRequest['expect'], readonly EnrolledWord['use'][]>> = {
  amount: ['digit', 'point', 'unit', 'scale'],
  answer: ['answer'],
  choice: ['digit', 'point', 'unit', 'scale', 'answer'],
  digits: ['digit', 'point'],
  'prompted-digits': ['digit'],
};

/** Only the words that fit the request, because fewer words are confused less. */
function wordsFor({ expect }: ListenRequest, words: readonly EnrolledWord[], takes: WordTakes): WordTakes {
  const allowed = words.filter(({ use }) => uses[expect].includes(use));
  return Object.fromEntries(allowed.map(({ word }) => [word, takes[word] ?? []] as const));
}

function understand(pcm: Float32Array, takes: WordTakes, language: HearingLanguage, endsBy: 'pause' | 'stop') {
  const found = recognizeWords(pcm, { takes, endSilenceMs: silenceAfter[endsBy] });
  if (found.kind === 'refused')
    return { kind: 'failed', cause: found.reason === 'too-noisy' ? 'too-loud' : 'not-understood' } as const;
  const [best = '', ...others] = found.readings.map((words) => transcriptOf(words, language));
  const transcripts: [string, ...string[]] = [best, ...others];
  return { kind: 'heard', transcripts } as const;
}
