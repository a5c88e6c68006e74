// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk.
export * from './captureStrokes';
export * from './confirmingWith';
export * from './createEnrollmentController';
export * from './createIdentityController';
export * from './drawingWith';
export * from './makingWith';
export type { EnrollmentControllerOptions } from './enrollmentOptions';
export type { IdentityMemory, RememberedIdentity } from './identityMemory';
export type {
  IdentityConfirmation,
  IdentityControllerOptions,
  IdentityOutcome,
  IdentityWays,
  PasskeyOptions,
  SignedByDevice,
} from './options';
