/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payaloud/core/languages/en';
import { createMoonshineRecognizer, type MoonshineRecognizer } from '../moonshine/createMoonshineRecognizer';
import { createMoonshineModel, type MoonshineModel, type Ort } from '../moonshine/moonshineModel';

export interface OpenedMoonshine {
  readonly model: MoonshineModel;
  readonly pieces: readonly string[];
}

/**
 * The worker's first English recognizer, run in Node with the weights from npm's `@moonshine-ai/moonshine-js`. Null if
 * they are not installed. All files of a worker share it, because loading it takes seconds, so that `delete` does
 * nothing.
 */
export async function createNodeMoonshine(): Promise<MoonshineRecognizer | null> {
  const opened = await openNodeMoonshine();
  return opened && (recognizer ??= { ...createMoonshineRecognizer(opened.model, opened.pieces, en), delete() {} });
}

let recognizer: MoonshineRecognizer | undefined;

/** Its model and the pieces of its tokenizer, which all files of a worker share. */
export function openNodeMoonshine(): Promise<OpenedMoonshine | null> {
  return (opening ??= open());
}

let opening: Promise<OpenedMoonshine | null> | undefined;

async function open(): Promise<OpenedMoonshine | null> {
  if (!existsSync(weights)) return null;
  // The package has no types for Node's kind of import.
  const ort = (await import('onnxruntime-web')) as unknown as Ort;
  ort.env.wasm.numThreads = 1;
  const { default: tokenizer } = await import('llama-tokenizer-js');
  const read = (name: string) => new Uint8Array(readFileSync(join(weights, name)));
  const model = await createMoonshineModel(ort, {
    encoder: read('encoder_model.onnx'),
    decoder: read('decoder_model_merged.onnx'),
  });
  return { model, pieces: tokenizer.vocabById };
}

const weights = fileURLToPath(
  new URL('../../../../node_modules/@moonshine-ai/moonshine-js/dist/model/tiny/quantized', import.meta.url),
);
