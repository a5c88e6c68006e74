import type { EnrollmentRefusal } from '../../gesture';
import type { Need } from '../../flow';
import { minRepetitions } from '../../gesture/repetitions';
import type { PartStatus, RetryCause } from '../identity/reasons';
import type { Redraw } from './reasons';

/** Names a drawing or a template that the handler holds: neither is ever in a state, an event or an effect. */
export type EnrollmentSecretId = string;

/** How the making of a new drawing stands. */
export type EnrollmentProgress =
  | { readonly status: 'idle' }
  /** The payer consented, and what a drawing needs is still on its way. */
  | { readonly status: 'preparing' }
  /** It did not come: the payer presses again. */
  | { readonly status: 'not-ready'; readonly cause: Extract<RetryCause, 'still-loading' | 'part-missing'> }
  | {
      readonly status: 'collecting';
      /** What was drawn so far. */
      readonly repetitions: readonly EnrollmentSecretId[];
      /** How the last stroke ended; only `taken` adds a repetition. */
      readonly last: 'none' | 'taken' | 'cancelled' | 'too-short' | Redraw;
    }
  /** The template is made and on its way to the vault. */
  | { readonly status: 'enrolled' }
  | { readonly status: 'refused'; readonly reason: EnrollmentRefusal };

export interface EnrollmentState {
  /** `unknown` until the device was asked. `saving`: made, not yet kept. */
  readonly kept: 'unknown' | 'none' | 'saving' | 'enrolled' | 'deleted' | 'failed';
  /** What may be claimed of the kept drawing; null until known. */
  readonly protection: 'passkey' | 'obfuscated' | 'memory' | null;
  readonly enrollment: EnrollmentProgress;
  /** What takes, compares and keeps drawings. Absent once it is there. */
  readonly part?: PartStatus;
}

export type EnrollmentEvent =
  /** A component shows the flow, or does so no longer. */
  | { readonly type: 'watched' }
  | { readonly type: 'left' }
  /** What the device keeps. */
  | { readonly type: 'looked'; readonly kept: 'none' | 'enrolled'; readonly protection: EnrollmentState['protection'] }
  /** How far the part is that a drawing needs. */
  | { readonly type: 'part'; readonly status: PartStatus }
  /** The press is so old that a dialog which opens now would surprise the payer. */
  | { readonly type: 'press-aged' }
  /** The payer consents, or begins again after a refusal. */
  | { readonly type: 'consented' }
  | { readonly type: 'drawn'; readonly secret: EnrollmentSecretId }
  | { readonly type: 'stroke-dropped'; readonly reason: 'stolen' | 'left' | 'too-short' | 'second-finger' }
  /** Takes the last repetition back. */
  | { readonly type: 'undone' }
  /** Enough: counts from the third repetition on. */
  | { readonly type: 'finished' }
  /** The repetitions agree. `secret`: the template. */
  | { readonly type: 'made'; readonly secret: EnrollmentSecretId }
  /** They do not. `repetition`: which one is at fault, from 0. */
  | { readonly type: 'refused'; readonly reason: EnrollmentRefusal; readonly repetition: number | null }
  /** `protection`: null if the device did not tell. */
  | { readonly type: 'kept'; readonly protection: EnrollmentState['protection'] }
  | { readonly type: 'not-kept' }
  /** The payer takes the consent back. */
  | { readonly type: 'revoked' }
  | { readonly type: 'deleted'; readonly protection: EnrollmentState['protection'] }
  | { readonly type: 'not-deleted' };

export type EnrollmentEffect =
  /** Lets the page speak: phones do so only in the task of a press. */
  | { readonly type: 'prime' }
  | { readonly type: 'say'; readonly enrollment: EnrollmentProgress }
  | { readonly type: 'say-end'; readonly end: 'not-kept' | 'deleted' | 'not-deleted' }
  /** Asks the device what it keeps. */
  | { readonly type: 'look' }
  /** Loads what a drawing needs: the payer wants it now. */
  | { readonly type: 'load-part' }
  /** Makes a template of the repetitions. */
  | { readonly type: 'make'; readonly secrets: readonly EnrollmentSecretId[] }
  /** Keeps the template and the device's key, then tells the app. */
  | { readonly type: 'keep'; readonly secret: EnrollmentSecretId }
  /** Deletes what is kept, then tells the app. */
  | { readonly type: 'delete' }
  /** Forgets drawings that nothing needs any longer. */
  | { readonly type: 'forget'; readonly secrets: readonly EnrollmentSecretId[] };

export type EnrollmentNeed = Need &
  (
    | /** Loads what a drawing needs when the page is idle, and tells how far it is. */
      { readonly kind: 'part' }
      /** Waits, and then tells that the press is old. */
    | { readonly kind: 'press'; readonly ms: number }
  );

export const initialEnrollment: EnrollmentState = {
  kept: 'unknown',
  protection: null,
  enrollment: { status: 'idle' },
};

/** True if a drawing can begin now. */
export function canCollect({ part = 'ready' }: EnrollmentState): boolean {
  return part === 'ready';
}

/** True if there are enough repetitions to finish before the fifth. */
export function canFinish(progress: EnrollmentProgress): boolean {
  return progress.status === 'collecting' && progress.repetitions.length >= minRepetitions;
}
