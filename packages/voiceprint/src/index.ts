export type { VoiceBackground } from './background/background';
export { loadVoiceBackground } from './background/loadVoiceBackground';
export { voiceBands, voiceSettings, type VoiceBands, type VoiceSettings } from './background/settings';
export { createVoiceCheck, type VoiceCheckOptions } from './check/createVoiceCheck';
export type { VoiceTries } from './check/voiceTries';
export { enrollVoice } from './enrollVoice';
export type { VoiceClips } from './features/voiceFeatures';
export { matchVoice } from './matchVoice';
export type { Mixture } from './mixture/mixture';
export { PayaloudVoiceprintError, type PayaloudVoiceprintErrorCode } from './PayaloudVoiceprintError';
export { checkVoiceTake, type VoiceTakeFault, type VoiceTakeQuality } from './quality/checkVoiceTake';
export { createVoiceSetup } from './setup/createVoiceSetup';
export { createVoiceStore, unusedVoiceMs, type VoiceStore, type VoiceStoreOptions } from './store/voiceStore';
export { embeddingVerifier, type EmbeddingVerifierOptions } from './verifier/embeddingVerifier';
export { parseVoiceTemplate } from './verifier/parseVoiceTemplate';
export { gaussianVerifier, type GaussianVerifierOptions } from './verifier/gaussianVerifier';
export type {
  SpeakerVerifier,
  VoiceBand,
  VoiceEnrollment,
  VoiceEnrollmentRefusal,
  VoiceMatch,
  VoiceTemplate,
} from './verifier/speakerVerifier';
export type { CreateDigitEngine, VoiceOptions } from './voiceOptions';
