import {
  enrollGesture,
  maxRepetitions,
  minRepetitions,
  type Drawing,
  type EnrollmentRefusal,
  type GestureTemplate,
} from '../gesture';

export type EnrollmentState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'collecting';
      /** What was drawn so far. It never leaves the state, and the state never leaves the device. */
      readonly repetitions: readonly Drawing[];
      /** How the last stroke ended; only `taken` adds a repetition. */
      readonly last: 'none' | 'taken' | 'cancelled' | 'too-short' | Redraw;
    }
  | { readonly status: 'enrolled'; readonly template: GestureTemplate }
  | { readonly status: 'refused'; readonly reason: EnrollmentRefusal };

/** One repetition was at fault and is taken out, the others are kept: only it is drawn again. */
export interface Redraw {
  readonly reason: Extract<EnrollmentRefusal, 'not-repeatable' | 'too-short'>;
  /** Which it was, from 1. */
  readonly number: number;
}

export type EnrollmentEvent =
  /** Begins, or begins again after a refusal. */
  | { readonly type: 'started' }
  | { readonly type: 'drawn'; readonly drawing: Drawing }
  | { readonly type: 'stroke-cancelled' }
  | { readonly type: 'stroke-too-short' }
  /** Takes the last repetition back. */
  | { readonly type: 'undone' }
  /** Enough: counts from the third repetition on. */
  | { readonly type: 'finished' }
  | { readonly type: 'left' };

export const initialEnrollment: EnrollmentState = { status: 'idle' };

/** Collects up to five repetitions. The fifth, or `finished` from the third on, makes the template. */
export function reduceEnrollment(state: EnrollmentState, event: EnrollmentEvent): EnrollmentState {
  if (event.type === 'left') return initialEnrollment;
  if (event.type === 'started') {
    return state.status === 'collecting' ? state : { status: 'collecting', repetitions: [], last: 'none' };
  }
  if (state.status !== 'collecting') return state;
  switch (event.type) {
    case 'drawn': {
      const repetitions = [...state.repetitions, event.drawing];
      return repetitions.length < maxRepetitions ? { ...state, repetitions, last: 'taken' } : enroll(repetitions);
    }
    case 'stroke-cancelled':
      return { ...state, last: 'cancelled' };
    case 'stroke-too-short':
      return { ...state, last: 'too-short' };
    case 'undone':
      return { ...state, repetitions: state.repetitions.slice(0, -1), last: 'none' };
    case 'finished':
      return canFinish(state) ? enroll(state.repetitions) : state;
  }
}

/** Whether there are enough repetitions to finish before the fifth. */
export function canFinish(state: EnrollmentState): boolean {
  return state.status === 'collecting' && state.repetitions.length >= minRepetitions;
}

function enroll(repetitions: readonly Drawing[]): EnrollmentState {
  const result = enrollGesture(repetitions);
  if (result.ok) return { status: 'enrolled', template: result.template };
  const { reason, repetition } = result;
  if (repetition === undefined || (reason !== 'not-repeatable' && reason !== 'too-short')) {
    return { status: 'refused', reason };
  }
  const others = repetitions.filter((_, index) => index !== repetition);
  return { status: 'collecting', repetitions: others, last: { reason, number: repetition + 1 } };
}
