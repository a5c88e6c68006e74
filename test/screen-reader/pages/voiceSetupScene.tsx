import { EnrollVoice } from '@payaloud/react/experimental';
import { simulateVoiceSetup } from '../../end-to-end/support/simulateVoiceSetup';

/** The second time that the microphone opens, the payer says nothing. */
const { setup } = simulateVoiceSetup((time) => (time === 2 ? { heard: 'no-speech' } : {}));

export function VoiceSetupScene() {
  return <EnrollVoice setup={setup} />;
}
