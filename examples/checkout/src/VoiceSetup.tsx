import { EnrollVoice } from '@payaloud/react';
import { rememberVoice } from './voiceMemory';
import { voiceSetup, voiceWasEnrolled } from './voiceMatch';

/** Loads only when the payer opens it. */
export function VoiceSetup() {
  return (
    <EnrollVoice
      headingLevel={3}
      setup={voiceSetup}
      onEnrolled={() => void voiceWasEnrolled().catch(() => {})}
      onDeleted={() => rememberVoice('deleted')}
    />
  );
}
