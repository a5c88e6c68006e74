export type * from './setup';
export type * from './check';
