export { SwipeIdentity, type SwipeIdentityProps } from './SwipeIdentity';
export type { ConfirmIdentityProps } from './ConfirmIdentity';
export type { EnrollIdentityProps } from './EnrollIdentity';
export { useIdentityEnrollment, type UseIdentityEnrollmentOptions } from './useIdentityEnrollment';
export { useSwipeIdentity, type SwipeIdentityFlow, type UseSwipeIdentityOptions } from './useSwipeIdentity';
