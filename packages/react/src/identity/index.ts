export { SwipeIdentity, type SwipeIdentityProps } from './SwipeIdentity';
export { ConfirmIdentity, type ConfirmIdentityProps } from './ConfirmIdentity';
export { EnrollIdentity, type EnrollIdentityProps } from './EnrollIdentity';
export { useIdentityEnrollment, type UseIdentityEnrollmentOptions } from './useIdentityEnrollment';
export { useSwipeIdentity, type SwipeIdentityFlow, type UseSwipeIdentityOptions } from './useSwipeIdentity';
