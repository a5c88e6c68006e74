import type { LoadParts } from './protocol';
import { createSpeechRecognizer, type SpeechRecognizer } from './recognize';
import { createTempoRecognizer } from './recognizeAtTempos';

/** The recognizer that was measured with the model of this language. */
export function recognizerFor(parts: LoadParts): Promise<Pick<SpeechRecognizer, 'recognize' | 'delete'>> {
  return /^(fr|zh)\b/.test(parts.language.tag) ? createTempoRecognizer(parts) : createSpeechRecognizer(parts);
}
