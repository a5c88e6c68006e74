import type { VoiceCheckView } from '@payaloud/browser';
import type { VoiceEnd } from '@payaloud/core/internal/identity';
import type { VoiceAgain, VoiceObstacle } from '@payaloud/core/internal/languages';
import type { RecognizerDownload } from '../capture/prepareEngine';
import type { VoiceBand } from '../verifier/speakerVerifier';

/** The voice, and only the voice, locks after this many misses. */
export const mostMisses = 5;
/** Prompts in a row that the payer may leave unanswered. Then the check closes. */
export const mostUnanswered = 3;

export interface VoiceCheckState extends VoiceCheckView {
  /** Voices that were not recognized since the payer last confirmed, 0 to 5. */
  readonly misses: number;
  /** Prompts in a row that ran out. */
  readonly unanswered: number;
  /** Counts answers, so that late events of earlier ones are recognized. The sound is held by this number. */
  readonly turn: number;
  /** `recording` until the recognizer has told the digits; `comparing` until the voice was compared. */
  readonly answer: 'none' | 'recording' | 'comparing';
}

export const initialVoiceCheck: VoiceCheckState = {
  status: 'closed',
  prompt: 0,
  digits: [],
  reply: null,
  megabytes: null,
  percent: null,
  misses: 0,
  unanswered: 0,
  turn: 0,
  answer: 'none',
};

export interface VoiceCheckFacts {
  /** Six new random digits. */
  readonly digits: readonly number[];
  /** Misses that all pages of this device have counted. */
  readonly misses: number;
}

export type VoiceCheckEvent =
  /** `page`: nobody has pressed yet, so nothing may be asked or said. */
  | { readonly type: 'opened'; readonly by: 'press' | 'page' }
  | { readonly type: 'closed' }
  /** The stored voice was read. It stays with the handler. `download`: the files that the recognizer needs first; null if it has them. */
  | {
      readonly type: 'loaded';
      readonly voice: 'there' | 'missing' | 'refused';
      readonly download: RecognizerDownload | null;
    }
  /** `percent`: null if the total is unknown. */
  | { readonly type: 'downloading'; readonly percent: number | null }
  | { readonly type: 'downloaded' | 'not-downloaded' }
  /** The payer pressed the button. */
  | { readonly type: 'talk' }
  /** The payer pressed it before its words can have been heard. */
  | { readonly type: 'pressed-early' }
  | { readonly type: 'listening'; readonly turn: number }
  | { readonly type: 'microphone-closed'; readonly turn: number }
  | { readonly type: 'lasts'; readonly turn: number }
  | { readonly type: 'heard'; readonly turn: number; readonly digits: readonly number[] }
  | { readonly type: 'unheard'; readonly turn: number; readonly reply: VoiceAgain | VoiceObstacle }
  | { readonly type: 'compared'; readonly turn: number; readonly result: Compared }
  /** The page was hidden. */
  | { readonly type: 'hidden' }
  /** The message about the last answer was delivered, or never will be. */
  | { readonly type: 'replied'; readonly turn: number }
  /** The prompt's time is over. */
  | { readonly type: 'ran-out'; readonly prompt: number }
  | { readonly type: 'forgiven' };

/** `missing`, `other-model`: the payer has to set up the voice again. */
export type Compared = VoiceBand | 'too-short' | 'other-model' | 'missing' | 'not-loaded';

export type VoiceCheckEffect =
  /** Unlocks page speech. Phones allow that only during the task of a press. */
  | { readonly type: 'prime' }
  | { readonly type: 'load' }
  /** Ends the recording; what was said so far counts. */
  | { readonly type: 'finish' }
  | { readonly type: 'compare'; readonly turn: number }
  /** Forgets the sound of an answer. */
  | { readonly type: 'forget'; readonly turn: number }
  | { readonly type: 'remember'; readonly misses: number }
  | { readonly type: 'say-reply'; readonly turn: number; readonly reply: VoiceAgain | VoiceObstacle }
  | { readonly type: 'say-slow' }
  /** Says the digits, or asks about the download if there are none yet. */
  | { readonly type: 'say-question'; readonly digits: readonly number[]; readonly megabytes: number | null }
  | { readonly type: 'say-progress'; readonly percent: number | null }
  | { readonly type: 'end'; readonly end: VoiceEnd };

export type VoiceCheckNeed =
  /** Downloads the recognizer. The payer has agreed. */
  | { readonly key: string; readonly kind: 'download' }
  /** Takes one answer. When it ends, for any reason, the microphone closes. */
  | { readonly key: string; readonly kind: 'answer'; readonly turn: number }
  /** Tells when the page is hidden. */
  | { readonly key: string; readonly kind: 'page' }
  /** Waits until the prompt was read, then for its time. */
  | { readonly key: string; readonly kind: 'clock'; readonly prompt: number; readonly digits: readonly number[] };
