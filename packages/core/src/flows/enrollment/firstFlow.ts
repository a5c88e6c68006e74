import type { Flow } from '../../flow';
import { needs } from './needs';
import type { EnrollmentEffect, EnrollmentEvent, EnrollmentNeed, EnrollmentState } from './state';
import { whileLoading } from './whileLoading';

export type EnrollmentFlow = Flow<EnrollmentState, EnrollmentEvent, null, EnrollmentEffect, EnrollmentNeed>;

/**
 * The enrollment until the code that a drawing needs has been loaded: the consent waits for it, and nothing can be drawn
 * or kept. `enrollmentFlow` decides the same until then.
 */
export const firstEnrollmentFlow: EnrollmentFlow = { name: 'enrollment', update: whileLoading, needs };
