import { loadMoonshine } from '../moonshine/loadMoonshine';
import type { Task } from '../grammar/taskGrammar';
import { createTempoRecognizer } from './createTempoRecognizer';
import type { RecognizerConfig } from './protocol';
import type { Recognition } from './protocol';
import { createSpeechRecognizer } from './recognize';
import { tempoSettings } from './tempoSettings';

/** Recognizes one utterance of mono PCM at 16 kHz. */
export interface WorkerRecognizer {
  recognize(pcm: Float32Array, task: Task, currency?: string): Recognition | Promise<Recognition>;
  delete(): void;
}

/** The recognizer that was measured with this model and language. */
export function recognizerFor(config: RecognizerConfig): Promise<WorkerRecognizer> {
  if (config.kind === 'moonshine') return loadMoonshine(config);
  const settings = tempoSettings.get(config.language.tag.split('-')[0] ?? '');
  return settings ? createTempoRecognizer(config, settings) : createSpeechRecognizer(config);
}
