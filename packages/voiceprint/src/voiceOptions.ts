import type { Clock, RecognitionEngine } from '@payaloud/browser';
import type { OpenMicrophone } from '@payaloud/browser/capture';
import type { HearingLanguage, VoiceSentences } from '@payaloud/core/languages';
import type { VoiceStore } from './store/voiceStore';
import type { SpeakerVerifier } from './verifier/speakerVerifier';

/** Creates the recognizer for the digits: `(openMicrophone) => localSpeech({ assets, openMicrophone })`. */
export type CreateDigitEngine = (openMicrophone: OpenMicrophone) => RecognitionEngine;

/** The options of the set-up of a voice and of its check. Give both the same. */
export interface VoiceOptions {
  /** Its digits are understood and spelled. */
  readonly language: HearingLanguage;
  /** The sentences: `voice` of `@payaloud/core/languages/en/voice`. Another language than `language` is not offered. */
  readonly voice: VoiceSentences;
  /** Keeps the voice on this device. */
  readonly store: VoiceStore;
  /** `gaussianVerifier()`, or a model of your own. It makes the template, and compares with it. */
  readonly verifier: SpeakerVerifier;
  /**
   * Recognizes the digits on this device: `(openMicrophone) => localSpeech({ assets, openMicrophone })`. Payers are told
   * that their voice is never sent.
   */
  readonly createEngine: CreateDigitEngine;
  /** The URL of the folder with `capture-worklet.js`, with a slash at its end, as for `localSpeech`. */
  readonly assets: string;
  /** Another source of sound. Default: the page's microphone. */
  readonly openMicrophone?: OpenMicrophone;
  /** The pause that ends an answer, in ms. Default 1,200. */
  readonly pauseMs?: number;
  /** Default: the page's clock. */
  readonly clock?: Clock;
}
