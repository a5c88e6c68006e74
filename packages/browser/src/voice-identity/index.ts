export type * from './setup';
