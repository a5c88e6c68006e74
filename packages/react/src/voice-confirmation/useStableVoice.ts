import type { VoiceMethod } from '@payaloud/browser/internal';
import { useStableCheck } from '../shared/misuse';

/** Warns if the check of a voice is another one at each render. */
export function useStableVoice(voice: VoiceMethod | undefined): void {
  useStableCheck('unstable-prop', voice?.check, 'Create the `check` of a voice outside of render.');
}
