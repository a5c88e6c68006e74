import { stepTo, type Step } from '@payaloud/core/internal/flow';
import type { VoiceSetupEffect, VoiceSetupSaying } from '../effects';
import type { SecretId, VoiceSetupState } from '../state';

export type SetupStep = Step<VoiceSetupState, VoiceSetupEffect>;

export const step = stepTo<VoiceSetupState, VoiceSetupEffect>;

/** Says something, if a component shows the set-up. */
export function say(state: VoiceSetupState, saying: VoiceSetupSaying): readonly VoiceSetupEffect[] {
  return state.watchers > 0 ? [{ type: 'say', saying, turn: state.turn }] : [];
}

export function forget(secrets: readonly (SecretId | null)[]): readonly VoiceSetupEffect[] {
  const known = secrets.flatMap((secret) => secret ?? []);
  return known.length > 0 ? [{ type: 'forget', secrets: known }] : [];
}
