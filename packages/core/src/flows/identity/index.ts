export * from '../enrollment';
export * from './messages/code';
export * from './messages/withoutPayment';
export * from './messages';
export type {
  CodeChannel,
  DroppedStroke,
  IdentityMethod,
  IdentityStatus,
  NoAnswer,
  OtherMethod,
  RetryCause,
} from './reasons';
export type { IdentityEffect } from './effects';
export type { IdentityEvent, IdentityFacts, CodeRequestResult, MethodResult, VoiceEnd } from './events';
export type { IdentityNeed } from './needs';
export * from './state';
export * from './update';
