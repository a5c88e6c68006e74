export * from '../enrollment';
export * from './messagesWithoutPayment';
export * from './messages';
export type { DroppedStroke, IdentityMethod, IdentityStatus, NoAnswer, OtherMethod, RetryCause } from './reasons';
export * from './state';
export * from './update';
