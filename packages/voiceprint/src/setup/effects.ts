import type {
  VoiceRoundFault,
  VoiceRoundOrder,
  VoiceSetupEnd,
  VoiceSetupObstacle,
} from '@payaloud/core/internal/languages';
import type { SecretId } from './state';

export type VoiceSetupEffect =
  /** Ask the device for a stored voice, and what the recognizer needs. */
  | { readonly type: 'look' }
  /** Unlock the page voice, in the task of the press. */
  | { readonly type: 'prime' }
  /** Reports `consent-said` or `prompt-said` with the turn. */
  | { readonly type: 'say'; readonly saying: VoiceSetupSaying; readonly turn: number }
  | { readonly type: 'prepare'; readonly turn: number }
  /** End the recording; what was said so far is checked. */
  | { readonly type: 'finish-take'; readonly turn: number }
  | { readonly type: 'make'; readonly turn: number; readonly takes: readonly SecretId[] }
  | { readonly type: 'store'; readonly turn: number; readonly template: SecretId }
  | { readonly type: 'delete' }
  | { readonly type: 'forget'; readonly secrets: readonly SecretId[] };

/** A message. `round`: the number that its sentence names. */
export type VoiceSetupSaying =
  | { readonly kind: 'consent'; readonly megabytes: number | null }
  | {
      readonly kind: 'ask';
      /** Said first: the last round was taken, or why it is said again. */
      readonly lead: 'taken' | VoiceRoundFault | null;
      /** The round that the fault is about. */
      readonly about: number;
      readonly order: VoiceRoundOrder;
      readonly digits: readonly number[];
      /** Null if the payer knows which round it is. */
      readonly round: number | null;
      readonly total: number;
    }
  | { readonly kind: 'obstacle'; readonly obstacle: VoiceSetupObstacle }
  | { readonly kind: 'end'; readonly end: VoiceSetupEnd }
  | { readonly kind: 'paused'; readonly done: number; readonly total: number }
  | { readonly kind: 'preparing' | 'busy' | 'slow' | 'closed' };
