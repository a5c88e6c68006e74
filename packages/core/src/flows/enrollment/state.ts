import type { EnrollmentRefusal } from '../../gesture';
import { minRepetitions } from '../../gesture/repetitions';
import type { Redraw } from './reasons';

/**
 * Identifies a drawing or a template that the handler keeps. The secret itself is never in a state, event or effect.
 */
export type EnrollmentSecretId = string;

/** Progress of a new drawing. */
export type EnrollmentProgress =
  | { readonly status: 'idle' }
  | {
      readonly status: 'collecting';
      readonly repetitions: readonly EnrollmentSecretId[];
      /**
       * How the last stroke ended; only `taken` adds a repetition. `one-more`: the repetitions vary too much, which is
       * nobody's fault, and one more may be enough.
       */
      readonly last: 'none' | 'taken' | 'cancelled' | 'too-short' | 'one-more' | Redraw;
      /** One more repetition was offered; it is offered once. */
      readonly offered?: true;
    }
  /** The template was made and is being stored in the vault. */
  | { readonly status: 'enrolled' }
  | { readonly status: 'refused'; readonly reason: EnrollmentRefusal };

export interface EnrollmentState {
  /** `unknown` until the device was asked. `saving`: made, but not stored yet. */
  readonly kept: 'unknown' | 'none' | 'saving' | 'enrolled' | 'deleted' | 'failed';
  /** The protection that may be claimed for the stored drawing; null until known. */
  readonly protection: 'passkey' | 'obfuscated' | 'memory' | null;
  readonly enrollment: EnrollmentProgress;
}

export type EnrollmentEvent =
  /** `watched`: a component shows the flow. `left`: it no longer does. */
  | { readonly type: 'watched' }
  | { readonly type: 'left' }
  /** The device reported whether it stores a drawing. */
  | { readonly type: 'looked'; readonly kept: 'none' | 'enrolled'; readonly protection: EnrollmentState['protection'] }
  /** The payer consents, or starts again after a refusal. */
  | { readonly type: 'consented' }
  | { readonly type: 'drawn'; readonly secret: EnrollmentSecretId }
  | { readonly type: 'stroke-dropped'; readonly reason: 'stolen' | 'left' | 'too-short' | 'second-finger' }
  | { readonly type: 'undone' }
  /** The payer has drawn enough. Works from the third repetition on. */
  | { readonly type: 'finished' }
  /** The repetitions match. `secret`: the template. */
  | { readonly type: 'made'; readonly secret: EnrollmentSecretId }
  /** The repetitions cannot be used. `repetition`: index of the one at fault, or that differs most, from 0. */
  | { readonly type: 'refused'; readonly reason: EnrollmentRefusal; readonly repetition: number | null }
  /** `protection`: null if the device did not report it. */
  | { readonly type: 'kept'; readonly protection: EnrollmentState['protection'] }
  | { readonly type: 'not-kept' }
  | { readonly type: 'revoked' }
  | { readonly type: 'deleted'; readonly protection: EnrollmentState['protection'] }
  | { readonly type: 'not-deleted' };

export type EnrollmentEffect =
  /** Unlocks page speech. Phones allow that only during the task of a press. */
  | { readonly type: 'prime' }
  | { readonly type: 'say'; readonly enrollment: EnrollmentProgress }
  | { readonly type: 'say-end'; readonly end: 'not-kept' | 'deleted' | 'not-deleted' }
  | { readonly type: 'look' }
  | { readonly type: 'make'; readonly secrets: readonly EnrollmentSecretId[] }
  /** Stores the template and the device's key, then tells the app. */
  | { readonly type: 'keep'; readonly secret: EnrollmentSecretId }
  /** Deletes the stored data, then tells the app. */
  | { readonly type: 'delete' }
  | { readonly type: 'forget'; readonly secrets: readonly EnrollmentSecretId[] };

export const initialEnrollment: EnrollmentState = {
  kept: 'unknown',
  protection: null,
  enrollment: { status: 'idle' },
};

/** True if there are enough repetitions to finish before the fifth. */
export function canFinish(progress: EnrollmentProgress): boolean {
  return progress.status === 'collecting' && progress.repetitions.length >= minRepetitions;
}
