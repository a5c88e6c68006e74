export * from './captureStrokes';
export * from './createIdentityController';
export type { IdentityMemory, RememberedIdentity } from './identityMemory';
export type {
  IdentityConfirmation,
  IdentityControllerOptions,
  IdentityOptions,
  IdentityOutcome,
  OtherMethodOptions,
  PasskeyOptions,
  SignedByDevice,
  VoiceOption,
  VoiceMethod,
} from './options';
