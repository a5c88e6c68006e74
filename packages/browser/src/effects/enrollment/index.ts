export * from './createEnrollmentController';
export type { EnrollmentControllerOptions } from './options';
