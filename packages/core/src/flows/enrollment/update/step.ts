import { stepTo, type Step } from '../../../flow';
import type { EnrollmentEffect } from '../effects';
import type { EnrollmentProgress, EnrollmentState } from '../state';

export type EnrollmentStep = Step<EnrollmentState, EnrollmentEffect>;

export const step = stepTo<EnrollmentState, EnrollmentEffect>;

export function say(state: EnrollmentState, enrollment: EnrollmentProgress): EnrollmentStep {
  return step(progress(state, enrollment), { type: 'say', enrollment });
}

export function progress(state: EnrollmentState, enrollment: EnrollmentProgress): EnrollmentState {
  return { ...state, enrollment };
}
