export { EnrollVoice, type EnrollVoiceProps } from './EnrollVoice';
export { useVoiceSetup } from './useVoiceSetup';
