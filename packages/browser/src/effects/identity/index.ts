export * from './captureStrokes';
export * from './createEnrollmentController';
export * from './createIdentityController';
export * from './secrets';
export type { EnrollmentControllerOptions } from './enrollmentOptions';
export type { IdentityMemory, RememberedIdentity } from './identityMemory';
export type {
  IdentityConfirmation,
  IdentityControllerOptions,
  IdentityOptions,
  IdentityOutcome,
  IdentityWays,
  PasskeyOptions,
  SignedByDevice,
  VoiceOption,
  VoiceWay,
} from './options';
