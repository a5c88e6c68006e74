export { ConfirmIdentity, type ConfirmIdentityProps } from './ConfirmIdentity';
export { EnrollIdentity, type EnrollIdentityProps } from './EnrollIdentity';
export { useEnrollIdentity, type EnrollIdentityFlow, type UseEnrollIdentityOptions } from './useEnrollIdentity';
export { useConfirmIdentity, type ConfirmIdentityFlow, type UseConfirmIdentityOptions } from './useConfirmIdentity';
