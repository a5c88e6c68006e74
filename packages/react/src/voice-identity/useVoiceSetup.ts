import type { Announcer, VoiceSetup, VoiceSetupView } from '@payaloud/browser';
import { useEffect, useSyncExternalStore } from 'react';
import { useConnected } from '../provider';

/** The state of setting up a voice, updated while the component is mounted. Unmounting pauses it. Experimental. */
export function useVoiceSetup(setup: VoiceSetup, announcer: Announcer): VoiceSetupView {
  useConnected(announcer);
  useEffect(() => setup.connect(announcer), [setup, announcer]);
  return useSyncExternalStore(setup.subscribe, setup.getState, setup.getState);
}
