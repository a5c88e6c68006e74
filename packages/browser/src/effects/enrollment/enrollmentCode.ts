// Code for making a drawing: one chunk, loaded when somebody sets one up.
export { createLateEnrollmentHandler } from './lateEnrollmentHandler';
