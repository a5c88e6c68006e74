// The making of a drawing: one chunk, where somebody sets one up.
export { enrollmentFlow } from '@payaloud/core/identity';
export { createEnrollmentHandler } from './handleEnrollment';
