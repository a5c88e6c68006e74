import type { MoonshineConfig } from '../worker/protocol';
import { createMoonshineModel } from './moonshineModel';
import { createMoonshineRecognizer, type MoonshineRecognizer } from './createMoonshineRecognizer';
import type { Ort } from './ort';

/** Loads Moonshine in the worker. Rejects if there is too little memory, or if the page's policy blocks the script. */
export async function loadMoonshine({ script, files, language }: MoonshineConfig): Promise<MoonshineRecognizer> {
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
