// Code for making a drawing: one chunk, loaded when somebody sets one up.
export { enrollmentFlow } from '@payaloud/core/identity';
export { createEnrollmentHandler } from './handleEnrollment';
