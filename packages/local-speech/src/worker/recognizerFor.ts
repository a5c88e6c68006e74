import type { RecognizerConfig } from './protocol';
import { createSpeechRecognizer, type SpeechRecognizer } from './recognize';
import { createTempoRecognizer } from './createTempoRecognizer';

/** The recognizer that was measured with the model of this language. */
export function recognizerFor(config: RecognizerConfig): Promise<Pick<SpeechRecognizer, 'recognize' | 'delete'>> {
  return /^(fr|zh)\b/.test(config.language.tag) ? createTempoRecognizer(config) : createSpeechRecognizer(config);
}
