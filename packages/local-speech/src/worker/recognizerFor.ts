import type { RecognizerConfig } from './protocol';
import { createSpeechRecognizer, type SpeechRecognizer } from './recognize';
import { createTempoRecognizer } from './createTempoRecognizer';
import { tempoSettings } from './tempoSettings';

/** The recognizer that was measured with the model of this language. */
export function recognizerFor(config: RecognizerConfig): Promise<Pick<SpeechRecognizer, 'recognize' | 'delete'>> {
  const settings = tempoSettings.get(config.language.tag.split('-')[0] ?? '');
  return settings ? createTempoRecognizer(config, settings) : createSpeechRecognizer(config);
}
