export { EnrollVoice, type EnrollVoiceProps } from './EnrollVoice';
export { useEnrollVoice } from './useEnrollVoice';
