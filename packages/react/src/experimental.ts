// Nothing here is kept by semantic versioning: see docs/policy.md. By name, as in `index.ts`.
export { EnrollVoice, useEnrollVoice, type EnrollVoiceProps } from './enroll-voice';
export type { ConfirmIdentityByVoiceFlow } from './identity';
export {
  ConfirmIdentityByVoice,
  useConfirmIdentityByVoice,
  type ConfirmIdentityByVoiceProps,
  type UseConfirmIdentityByVoiceOptions,
} from './voice-confirmation';

export type { VoiceCheck, VoiceMethod, VoiceSetup, VoiceSetupView } from '@payaloud/browser/internal';
