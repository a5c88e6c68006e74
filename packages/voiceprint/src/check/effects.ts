import type { VoiceEnd } from '@payaloud/core/internal/identity';
import type { VoiceAgain, VoiceObstacle } from '@payaloud/core/internal/languages';

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
  | {
      readonly type: 'say-reply';
      readonly turn: number;
      readonly reply: VoiceAgain | VoiceObstacle;
      readonly triesLeft: number;
    }
  | { readonly type: 'say-slow' }
  /** Says the digits, or asks about the download if there are none yet. */
  | { readonly type: 'say-question'; readonly digits: readonly number[]; readonly megabytes: number | null }
  | { readonly type: 'say-progress'; readonly percent: number | null }
  | { readonly type: 'end'; readonly end: VoiceEnd };
