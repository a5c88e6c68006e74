import type { Step } from '../../flow';
import type { EnrollmentEffect, EnrollmentProgress, EnrollmentState } from './state';

export type EnrollmentStep = Step<EnrollmentState, EnrollmentEffect>;

/** True if another consent would begin nothing. */
export function isTaken({ kept, enrollment: { status } }: EnrollmentState): boolean {
  return kept === 'saving' || status === 'collecting';
}

export const idle: EnrollmentProgress = { status: 'idle' };

export function say(state: EnrollmentState, enrollment: EnrollmentProgress): EnrollmentStep {
  return step(progress(state, enrollment), { type: 'say', enrollment });
}

export function progress(state: EnrollmentState, enrollment: EnrollmentProgress): EnrollmentState {
  return { ...state, enrollment };
}

export function step(state: EnrollmentState, ...effects: readonly EnrollmentEffect[]): EnrollmentStep {
  return { state, effects };
}
