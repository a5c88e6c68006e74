import type { TextModel } from './beamSearch';

export interface MoonshineFiles {
  readonly encoder: Uint8Array;
  readonly decoder: Uint8Array;
}

/** Moonshine tiny: 27 million parameters, six layers of eight heads. */
export interface MoonshineModel {
  /** Encodes one utterance of mono PCM at 16 kHz, once for all its texts. */
  encode(pcm: Float32Array): Promise<TextModel>;
  release(): Promise<void>;
}

/** Rejects if the files are not Moonshine's, or if there is too little memory. */
export async function createMoonshineModel(ort: Ort, files: MoonshineFiles): Promise<MoonshineModel> {
  const open = (bytes: Uint8Array) => ort.InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  const encoder = await open(files.encoder);
  const decoder = await open(files.decoder);
  return {
    async encode(pcm) {
      const input = new ort.Tensor('float32', pcm, [1, pcm.length]);
      const { last_hidden_state: states } = await encoder.run({ input_values: input }, ['last_hidden_state']);
      if (!states) throw new Error('The encoder gave nothing');
      return createTexts(ort, decoder, states);
    },
    async release() {
      await encoder.release();
      await decoder.release();
    },
  };
}

/** The texts of one utterance. The decoder's results for each row are kept until the next step. */
function createTexts(ort: Ort, decoder: OrtSession, states: OrtTensor): TextModel {
  let sound: Readonly<Record<string, OrtTensor>> = {};
  let past: Readonly<Record<string, OrtTensor>> = {};

  async function run(
    tokens: readonly number[],
    feeds: Readonly<Record<string, OrtTensor>>,
    fetches: readonly string[],
  ) {
    const isFirst = feeds === none;
    const output = await decoder.run(
      {
        input_ids: new ort.Tensor('int64', BigInt64Array.from(tokens, BigInt), [tokens.length, 1]),
        encoder_hidden_states: states,
        use_cache_branch: new ort.Tensor('bool', Uint8Array.of(isFirst ? 0 : 1), [1]),
        ...feeds,
      },
      ['logits', ...fetches.map((name) => `present.${name}`)],
    );
    return {
      logits: output.logits?.data as Float32Array,
      presentOf: (names: readonly string[]) =>
        Object.fromEntries(names.map((name) => [`past_key_values.${name}`, output[`present.${name}`] as OrtTensor])),
    };
  }

  const empty = new ort.Tensor('float32', new Float32Array(0), [0, heads, 1, headSize]);
  const none = Object.fromEntries([...ofText, ...ofSound].map((name) => [`past_key_values.${name}`, empty]));

  return {
    async begin() {
      const { logits, presentOf } = await run([start], none, [...ofText, ...ofSound]);
      sound = presentOf(ofSound);
      past = presentOf(ofText);
      return logits;
    },
    async advance(parents, tokens) {
      const continued = Object.fromEntries(
        Object.entries(past).map(([name, tensor]) => [name, pick(ort, tensor, parents)]),
      );
      const { logits, presentOf } = await run(tokens, { ...continued, ...sound }, ofText);
      past = presentOf(ofText);
      return logits;
    },
  };
}

const start = 1;
const layers = 6;
const heads = 8;
const headSize = 36;
const ofText = namesOf('decoder');
const ofSound = namesOf('encoder');

function namesOf(part: 'decoder' | 'encoder'): string[] {
  return Array.from({ length: layers }, (_, layer) =>
    ['key', 'value'].map((kind) => `${layer}.${part}.${kind}`),
  ).flat();
}

/** The rows of a tensor with these numbers, in this order. */
function pick(ort: Ort, { data, dims }: OrtTensor, rows: readonly number[]): OrtTensor {
  const size = dims.slice(1).reduce((product, dim) => product * dim, 1);
  const picked = new Float32Array(rows.length * size);
  rows.forEach((row, at) => picked.set((data as Float32Array).subarray(row * size, (row + 1) * size), at * size));
  return new ort.Tensor('float32', picked, [rows.length, ...dims.slice(1)]);
}

/** As much of onnxruntime-web as the model needs. It is loaded from the assets folder, so no package depends on it. */
export interface Ort {
  readonly env: { readonly wasm: { numThreads?: number; wasmBinary?: ArrayBuffer } };
  readonly InferenceSession: { create(model: Uint8Array, options: object): Promise<OrtSession> };
  readonly Tensor: new (
    type: 'float32' | 'int64' | 'bool',
    data: ArrayBufferView,
    shape: readonly number[],
  ) => OrtTensor;
}

interface OrtSession {
  run(feeds: Readonly<Record<string, OrtTensor>>, fetches: readonly string[]): Promise<Record<string, OrtTensor>>;
  release(): Promise<void>;
}

interface OrtTensor {
  readonly data: ArrayBufferView;
  readonly dims: readonly number[];
}
