export * from './captureStrokes';
export * from './createIdentityController';
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
