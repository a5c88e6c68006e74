export { composeEnrollment, composeIdentity } from './compose';
export {
  canFinish,
  initialEnrollment,
  reduceEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
} from './enrollment';
export { reduceIdentity, type IdentityEvent } from './reduce';
export {
  canDraw,
  initialIdentity,
  maxFailures,
  openMethods,
  type IdentityFacts,
  type IdentityMethod,
  type IdentityState,
  type IdentityStatus,
  type InitialIdentity,
  type OtherMethod,
  type RetryCause,
} from './state';
