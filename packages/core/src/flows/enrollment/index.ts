export { composeEnrollment, composeEnrollmentEnd } from './messages';
export type { Redraw } from './reasons';
export {
  canFinish,
  initialEnrollment,
  type EnrollmentEffect,
  type EnrollmentEvent,
  type EnrollmentProgress,
  type EnrollmentSecretId,
  type EnrollmentState,
} from './state';
export { enrollmentFlow } from './update';
