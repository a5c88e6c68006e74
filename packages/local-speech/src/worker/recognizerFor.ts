import type { Task } from '../grammar/taskGrammar';
import { createMoonshineRecognizer, type MoonshineRecognizer } from '../moonshine/createMoonshineRecognizer';
import { createMoonshineModel, type Ort } from '../moonshine/moonshineModel';
import { createTempoRecognizer, tempoSettings } from './createTempoRecognizer';
import type { MoonshineConfig, Recognition, RecognizerConfig } from './protocol';
import { createSpeechRecognizer } from './recognize';

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

/** Loads Moonshine in the worker. Rejects if there is too little memory, or if the page's policy blocks the script. */
async function loadMoonshine({ script, files, language }: MoonshineConfig): Promise<MoonshineRecognizer> {
  const ort = (await import(/* webpackIgnore: true */ /* @vite-ignore */ script)) as Ort;
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = await unpack(files.runtime);
  const model = await createMoonshineModel(ort, {
    encoder: new Uint8Array(await unpack(files.encoder)),
    decoder: new Uint8Array(await unpack(files.decoder)),
  });
  const pieces = new TextDecoder().decode(await unpack(files.pieces)).split('\n');
  return createMoonshineRecognizer(model, pieces, language);
}

async function unpack(packed: Uint8Array): Promise<ArrayBuffer> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
