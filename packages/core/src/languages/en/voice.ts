import type { VoiceSentences } from '../sentences/voice';
import { voiceSetup } from './sentences/voiceSetup';

/** Voice match in English. Experimental. */
export const voice: VoiceSentences = { tag: 'en', setup: voiceSetup };
