import type { VoiceOption } from '@payaloud/browser/internal';
import { useIdentityFlow, type ConfirmIdentityByVoiceFlow, type UseConfirmIdentityOptions } from '../identity';
import { useStableVoice } from './useStableVoice';

export type UseConfirmIdentityByVoiceOptions = UseConfirmIdentityOptions & VoiceOption;

/**
 * `useConfirmIdentity` with a voice among the ways, for a screen of your own. Silent on mount. Experimental.
 *
 * @example
 *   const voice = { check, below: money(3_000, 'USD'), onVoice: send };
 *   const { state, controller } = useConfirmIdentityByVoice({ language: en, getChallenge, onDrawing: send, onCode: send, voice });
 */
export function useConfirmIdentityByVoice(options: UseConfirmIdentityByVoiceOptions): ConfirmIdentityByVoiceFlow {
  const { voice } = options;
  useStableVoice(voice);
  return useIdentityFlow(options, voice ? { method: voice, panel: null } : null);
}
