import type { Timers } from '../runtime';
import type { SpeechPlatform } from './platform';
import type { RecognitionQuality, WebSpeechRecognition } from './webSpeech';

export interface RecognitionSettings {
  readonly platform: SpeechPlatform;
  readonly lang: string;
  readonly processLocally: 'required' | 'forbidden';
  /** Default: the browser's. */
  readonly quality: RecognitionQuality | undefined;
}

/** A recognition of one utterance, not started yet. @throws if the browser has none. */
export function createRecognition(listening: RecognitionSettings, phrases: readonly string[]): WebSpeechRecognition {
  const Recognition = listening.platform.recognition();
  const Phrase = listening.platform.phrase();
  if (!Recognition) throw new Error('No SpeechRecognition');
  const recognition = new Recognition();
  recognition.lang = listening.lang;
  recognition.continuous = false;
  recognition.interimResults = true;
  recognition.maxAlternatives = alternatives;
  if ('processLocally' in recognition) recognition.processLocally = listening.processLocally === 'required';
  if (listening.quality && 'quality' in recognition) recognition.quality = listening.quality;
  if (Phrase && phrases.length > 0 && 'phrases' in recognition) {
    recognition.phrases = phrases.map((phrase) => new Phrase(phrase, phraseBoost));
  }
  return recognition;
}

/** `hearAmount` compares the alternatives, and needs both "fifteen" and "fifty" among them. */
const alternatives = 8;

/** Scale 0 to 10; the specification calls 1 neutral. Not measured, because no engine here supports phrases. */
const phraseBoost = 3;

/** In ms. Longest wait for a browser that never fires `end`. */
const releaseTimeoutMs = 500;

/** Resolves when the browser has released the microphone, or should have. */
export function ended(recognition: WebSpeechRecognition, clock: Timers): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(releaseTimeoutMs, resolve);
    recognition.addEventListener('end', () => {
      cancel();
      resolve();
    });
  });
}

export function release(recognition: WebSpeechRecognition) {
  try {
    recognition.abort();
  } catch {
    // Already over.
  }
}
