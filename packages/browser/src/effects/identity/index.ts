// Use `export *` only: esbuild moves everything that a file with named exports reaches into the first chunk.
export * from './captureStrokes';
export * from './confirmingWith';
export * from './createEnrollmentController';
export * from './createIdentityController';
export * from './drawingWith';
export * from './makingWith';
export * from './secrets';
export * from './voiceWith';
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
