export * from './endMessage';
export * from './messages';
export type { Redraw } from './reasons';
export * from './state';
export * from './update';
