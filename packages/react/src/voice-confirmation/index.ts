export { ConfirmIdentityByVoice, type ConfirmIdentityByVoiceProps } from './ConfirmIdentityByVoice';
export { useConfirmIdentityByVoice, type UseConfirmIdentityByVoiceOptions } from './useConfirmIdentityByVoice';
