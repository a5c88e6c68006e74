export {
  createEnrollmentController,
  type EnrollmentController,
  type EnrollmentControllerOptions,
  type EnrollmentView,
} from './createEnrollmentController';
export { createIdentityController, type IdentityController } from './createIdentityController';
export type { FailureMemory } from './failureMemory';
export {
  passkeyChallenge,
  passkeyEnd,
  type IdentityConfirmation,
  type IdentityControllerOptions,
  type IdentityOutcome,
  type IdentityWays,
} from './options';
