import type { PresenceEvent } from '../../flow';
import type { EnrollmentRefusal } from '../../gesture';
import type { EnrollmentSecretId, EnrollmentState } from './state';

export type EnrollmentEvent =
  | PresenceEvent
  /** The device reported whether it stores a drawing. */
  | {
      readonly type: 'looked';
      readonly stored: 'none' | 'enrolled';
      readonly protection: EnrollmentState['protection'];
    }
  /** The payer consents, or starts again after a refusal. */
  | { readonly type: 'consented' }
  | { readonly type: 'drawn'; readonly secret: EnrollmentSecretId }
  | { readonly type: 'stroke-dropped'; readonly reason: 'stolen' | 'left' | 'too-short' | 'second-finger' }
  | { readonly type: 'undone' }
  /** The payer discards what was drawn. */
  | { readonly type: 'abandoned' }
  /** The payer has drawn enough. Works from the third repetition on. */
  | { readonly type: 'finished' }
  /** The repetitions match. `secret`: the template. */
  | { readonly type: 'made'; readonly secret: EnrollmentSecretId }
  /** The repetitions cannot be used. `repetition`: index of the one at fault, from 0. */
  | { readonly type: 'refused'; readonly reason: EnrollmentRefusal; readonly repetition: number | null }
  /** `protection`: null if the device did not report it. */
  | { readonly type: 'stored'; readonly protection: EnrollmentState['protection'] }
  | { readonly type: 'not-stored' }
  | { readonly type: 'revoked' }
  | { readonly type: 'deleted'; readonly protection: EnrollmentState['protection'] }
  | { readonly type: 'not-deleted' };
