import type { TemplateProtection, VoiceSetupView } from '@payaloud/browser';
import type {
  VoiceRoundFault,
  VoiceRoundOrder,
  VoiceSetupEnd,
  VoiceSetupObstacle,
} from '@payaloud/core/internal/languages';
import { leastRounds } from '../limits';
import { roundOrder } from './roundOrders';

/** The id of a recording or a template. The sound and the numbers stay out of states, events and traces. */
export type SecretId = string;

export interface VoiceSetupState extends VoiceSetupView {
  /** Counts what was asked of the payer or the device. Events of an earlier turn are late and ignored. */
  readonly turn: number;
  /** The digits of this turn. */
  readonly prompt: 'unsaid' | 'saying' | 'said';
  /** `waiting`: pressed while the digits were being said, or before the device had answered. It counts after that. */
  readonly press: 'none' | 'waiting';
  /** The recording of each round; null if it must be said again. */
  readonly takes: readonly (SecretId | null)[];
  /** How often the rounds were unlike each other. */
  readonly unlike: number;
  readonly template: SecretId | null;
  readonly stored: 'yes' | 'no';
  /** The number of components that show the set-up. */
  readonly watchers: number;
}

/** `offered`: the language was measured. */
export function initialVoiceSetup(language: 'offered' | 'not-offered'): VoiceSetupState {
  return {
    status: language === 'offered' ? 'unknown' : 'unavailable',
    consent: 'unheard',
    megabytes: null,
    round: 1,
    total: leastRounds,
    done: 0,
    ...roundOrder(1),
    fault: null,
    obstacle: null,
    end: null,
    more: 'none',
    protection: null,
    turn: 0,
    prompt: 'unsaid',
    press: 'none',
    takes: [],
    unlike: 0,
    template: null,
    stored: 'no',
    watchers: 0,
  };
}

export type VoiceSetupPress =
  'begin' | 'agree' | 'talk' | 'pause' | 'resume' | 'leave' | 'keep' | 'add-round' | 'delete';

export type VoiceSetupEvent =
  /** `changed`: something was stored or deleted. */
  | { readonly type: 'watched' | 'left' | 'changed' }
  /** The device was asked. `megabytes`: what the recognizer would download. */
  | {
      readonly type: 'known';
      readonly stored: 'yes' | 'no';
      readonly protection: TemplateProtection | null;
      readonly megabytes: number | null;
    }
  | { readonly type: VoiceSetupPress }
  | { readonly type: 'consent-said'; readonly turn: number; readonly hearing: 'heard' | 'unheard' }
  | { readonly type: 'prepared'; readonly turn: number }
  | { readonly type: 'not-prepared'; readonly turn: number; readonly obstacle: VoiceSetupObstacle }
  | { readonly type: 'prompt-said'; readonly turn: number }
  | { readonly type: 'listening' | 'closed' | 'slow'; readonly turn: number }
  | { readonly type: 'taken'; readonly turn: number; readonly take: SecretId }
  | { readonly type: 'not-taken'; readonly turn: number; readonly fault: VoiceRoundFault }
  /** Nothing was recorded, for example because the microphone is not allowed. */
  | { readonly type: 'not-recorded'; readonly turn: number; readonly obstacle: VoiceSetupObstacle }
  /** Another field took the microphone, or the page was hidden. */
  | { readonly type: 'interrupted'; readonly turn: number }
  | { readonly type: 'made'; readonly turn: number; readonly template: SecretId }
  /** `round`: from 1, the round that is unlike the others. */
  | { readonly type: 'unlike'; readonly turn: number; readonly fault: VoiceRoundFault; readonly round: number }
  | { readonly type: 'not-made'; readonly turn: number; readonly obstacle: VoiceSetupObstacle }
  | { readonly type: 'kept'; readonly turn: number; readonly protection: TemplateProtection | null }
  | { readonly type: 'not-kept'; readonly turn: number }
  | { readonly type: 'deleted'; readonly protection: TemplateProtection | null }
  | { readonly type: 'not-deleted' }
  /** Nothing was said for ten minutes. */
  | { readonly type: 'forget' };

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
  | { readonly kind: 'preparing' | 'busy' | 'slow' };

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
  | { readonly type: 'keep'; readonly turn: number; readonly template: SecretId }
  | { readonly type: 'delete' }
  | { readonly type: 'forget'; readonly secrets: readonly SecretId[] };

export type VoiceSetupNeed =
  /** One recording, from opening the microphone to the check. */
  | { readonly key: string; readonly kind: 'take'; readonly turn: number; readonly digits: readonly number[] }
  /** Say that the recognizer is still loading. */
  | { readonly key: string; readonly kind: 'wait'; readonly turn: number }
  /** Notice that the page was hidden. */
  | { readonly key: string; readonly kind: 'visibility'; readonly turn: number }
  /** Forget recordings that are no longer used, or whose payer does not come back. */
  | { readonly key: string; readonly kind: 'forget' };
