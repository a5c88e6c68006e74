export { composeAsk, composeEnrollment, composeIdentity } from './compose';
export {
  canFinish,
  initialEnrollment,
  reduceEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
  type Redraw,
} from './enrollment';
export { reduceIdentity, type IdentityEvent, type NoAnswer } from './reduce';
export {
  canDraw,
  facts,
  initialIdentity,
  maxFailures,
  openMethods,
  shownMethods,
  type AskedPayment,
  type IdentityFacts,
  type IdentityMethod,
  type IdentityState,
  type IdentityStatus,
  type InitialIdentity,
  type OtherMethod,
  type RetryCause,
} from './state';
