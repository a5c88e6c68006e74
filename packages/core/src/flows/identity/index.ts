export * from '../enrollment';
export * from './messages/withoutPayment';
export * from './messages';
export type { DroppedStroke, IdentityMethod, IdentityStatus, NoAnswer, OtherMethod, RetryCause } from './reasons';
export type { IdentityEffect } from './effects';
export type { IdentityEvent, IdentityFacts, MethodResult, VoiceEnd } from './events';
export type { IdentityNeed } from './needs';
export * from './state';
export * from './update';
