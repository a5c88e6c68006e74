import type { VoiceSentences } from '../sentences/voice';
import { voiceCheck } from './sentences/voiceCheck';
import { voiceSetup } from './sentences/voiceSetup';

/** Voice match in English. Experimental. */
export const voice: VoiceSentences = { tag: 'en', check: voiceCheck, setup: voiceSetup };
