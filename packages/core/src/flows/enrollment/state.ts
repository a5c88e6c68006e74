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
  readonly stored: 'unknown' | 'none' | 'saving' | 'enrolled' | 'deleted' | 'failed';
  /** The protection that may be claimed for the stored drawing; null until known. */
  readonly protection: 'passkey' | 'obfuscated' | 'memory' | null;
  readonly enrollment: EnrollmentProgress;
  /** Number of watching components. */
  readonly watchers: number;
}

export const initialEnrollment: EnrollmentState = {
  stored: 'unknown',
  protection: null,
  enrollment: { status: 'idle' },
  watchers: 0,
};

/** True if there are enough repetitions to finish before the fifth. */
export function canFinish(progress: EnrollmentProgress): boolean {
  return progress.status === 'collecting' && progress.repetitions.length >= minRepetitions;
}
