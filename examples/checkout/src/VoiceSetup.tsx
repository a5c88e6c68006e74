import { EnrollVoice } from '@payaloud/react';
import { rememberVoice } from './voiceMemory';
import { voiceSetup, voiceWasKept } from './voiceMatch';

/** Loads only when the payer opens it. */
export function VoiceSetup() {
  return (
    <EnrollVoice
      headingLevel={3}
      setup={voiceSetup}
      onKept={() => void voiceWasKept().catch(() => {})}
      onDeleted={() => rememberVoice('deleted')}
    />
  );
}
