export {
  createEnrollmentController,
  type EnrollmentController,
  type EnrollmentView,
} from './createEnrollmentController';
export type { EnrollmentControllerOptions } from './enrollmentOptions';
export { createIdentityController, type IdentityController } from './createIdentityController';
export type { IdentityMemory, RememberedIdentity } from './identityMemory';
export type {
  IdentityConfirmation,
  IdentityControllerOptions,
  IdentityOutcome,
  IdentityWays,
  PasskeyOptions,
  SignedByDevice,
} from './options';
