export * from './captureStrokes';
export * from './createIdentityController';
export { challengeCode } from './lazyParts';
export type { IdentityMemory, RememberedIdentity } from './identityMemory';
export type {
  CodeDelivery,
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
export type { PaymentTexts } from './paymentTexts';
