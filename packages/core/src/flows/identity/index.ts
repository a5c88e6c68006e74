export * from '../enrollment';
export { identityFlow } from './flow';
export { composeAsk, composeDropped, composeIdentity } from './messages';
export type { DroppedStroke, IdentityMethod, IdentityStatus, NoAnswer, OtherMethod, RetryCause } from './reasons';
export {
  canDraw,
  initialIdentity,
  maxFailures,
  openMethods,
  shownMethods,
  type AskedPayment,
  type IdentityEffect,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityNeed,
  type IdentityState,
  type InitialIdentity,
  type KnownIdentity,
  type MethodResult,
  type ReadChallenge,
  type SecretId,
} from './state';
