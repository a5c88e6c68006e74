export { EnrollVoice, type EnrollVoiceProps } from './EnrollVoice';
export { useVoiceSetup } from './useVoiceSetup';
export { VoiceIdentity, type VoiceIdentityProps } from './VoiceIdentity';
