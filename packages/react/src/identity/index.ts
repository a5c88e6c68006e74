export { ConfirmIdentity } from './ConfirmIdentity';
export { Confirmation, type ConfirmIdentityProps, type VoicePanelProps } from './Confirmation';
export { EnrollIdentity, type EnrollIdentityProps } from './EnrollIdentity';
export { useEnrollIdentity, type EnrollIdentityFlow, type UseEnrollIdentityOptions } from './useEnrollIdentity';
export { useConfirmIdentity } from './useConfirmIdentity';
export {
  useIdentityFlow,
  type ConfirmIdentityByVoiceFlow,
  type ConfirmIdentityFlow,
  type UseConfirmIdentityOptions,
} from './useIdentityFlow';
