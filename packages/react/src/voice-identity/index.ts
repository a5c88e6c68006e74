export { EnrollVoice, type EnrollVoiceProps } from './EnrollVoice';
export { useEnrollVoice } from './useEnrollVoice';
export { VoiceIdentity, type VoiceIdentityProps } from './VoiceIdentity';
