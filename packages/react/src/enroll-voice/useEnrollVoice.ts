import type { Announcer, VoiceSetup, VoiceSetupView } from '@payaloud/browser';
import { useEffect, useSyncExternalStore } from 'react';
import { useConnected } from '../provider';
import { useStableCheck } from '../shared/misuse';

/**
 * The state of setting up a voice, updated while the component is mounted. Unmounting pauses it. Experimental.
 *
 * @example
 *   const useStatus = (setup: VoiceSetup) => useEnrollVoice(setup, announcer).status;
 */
export function useEnrollVoice(setup: VoiceSetup, announcer: Announcer): VoiceSetupView {
  useStableCheck('unstable-prop', setup, 'Create the `setup` of EnrollVoice outside of render.');
  useConnected(announcer);
  useEffect(() => setup.connect(announcer), [setup, announcer]);
  return useSyncExternalStore(setup.subscribe, setup.getState, setup.getState);
}
