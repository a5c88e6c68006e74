import type { VoiceAgain, VoiceObstacle } from '@payaloud/core/internal/languages';
import type { RecognizerDownload } from '../capture/prepareEngine';
import type { VoiceTakeFault } from '../quality/checkVoiceTake';
import type { VoiceBand } from '../verifier/speakerVerifier';

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
  /**
   * The stored voice was read. It stays with the handler. `download`: the files that the recognizer needs first; null if it has
   * them; `blocked` if a policy of the page forbids it.
   */
  | {
      readonly type: 'loaded';
      readonly voice: 'there' | 'missing' | 'refused';
      readonly download: RecognizerDownload | 'blocked' | null;
    }
  /** `percent`: null if the total is unknown. */
  | { readonly type: 'downloading'; readonly percent: number | null }
  | { readonly type: 'downloaded' }
  | { readonly type: 'not-downloaded'; readonly reply: 'not-loaded' | 'blocked-by-page' }
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
export type Compared = VoiceBand | VoiceTakeFault | 'other-model' | 'missing' | 'not-loaded';
