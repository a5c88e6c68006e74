export * from './messages';
export type { EnrollmentEffect } from './effects';
export type { EnrollmentEvent } from './events';
export type { Redraw } from './reasons';
export * from './state';
export * from './update';
