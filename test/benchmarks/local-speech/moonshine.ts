import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs Moonshine tiny (27 million parameters, MIT) through onnxruntime-web, with the weights from
 * `@moonshine-ai/moonshine-js`. That package's page script is not used. Returns null if the weights are missing.
 */
export async function loadMoonshine(): Promise<((pcm: Float32Array) => Promise<string>) | null> {
  if (!existsSync(weights)) return null;
  // These packages have no types for Node's kind of import.
  const ort = (await import('onnxruntime-web')) as unknown as Ort;
  const tokenizer = (await import('llama-tokenizer-js')) as unknown as Tokenizer;
  const { InferenceSession, Tensor } = ort.default ?? ort;
  const session = (name: string) =>
    InferenceSession.create(readFileSync(`${weights}/${name}`), { executionProviders: ['wasm'] });
  const encoder = await session('encoder_model.onnx');
  const decoder = await session('decoder_model_merged.onnx');

  return async (pcm) => {
    const encoded = await encoder.run({ input_values: new Tensor('float32', pcm, [1, pcm.length]) });
    const states = encoded.last_hidden_state;
    let kept = Object.fromEntries(
      pastNames().map((name) => [name, new Tensor('float32', new Float32Array(0), pastShape)]),
    );
    const tokens = [start];
    for (let step = 0; step < Math.trunc((pcm.length / 16_000) * mostPerSecond); step++) {
      const last = tokens.at(-1) ?? start;
      const output = await decoder.run({
        input_ids: new Tensor('int64', BigInt64Array.from([BigInt(last)]), [1, 1]),
        encoder_hidden_states: states,
        use_cache_branch: new Tensor('bool', Uint8Array.from([step > 0 ? 1 : 0]), [1]),
        ...kept,
      });
      const next = best(output.logits?.data ?? []);
      if (next === end) break;
      tokens.push(next);
      kept = Object.fromEntries(
        Object.entries(kept).map(([name, before]) => {
          const present = output[name.replace('past_key_values', 'present')];
          // The encoder's output does not change after the first step.
          return [name, present === undefined || (step > 0 && name.includes('encoder')) ? before : present];
        }),
      );
    }
    return tokenizer.default.decode(tokens.slice(1), false, false);
  };
}

const weights = fileURLToPath(
  new URL('../../../node_modules/@moonshine-ai/moonshine-js/dist/model/tiny/quantized', import.meta.url),
);
const start = 1;
const end = 2;
const mostPerSecond = 6;
const pastShape = [0, 8, 1, 36];

interface TensorLike {
  readonly data: ArrayLike<number>;
}
interface Session {
  run(feeds: Record<string, TensorLike | undefined>): Promise<Record<string, TensorLike>>;
}
interface OrtParts {
  readonly InferenceSession: { create(bytes: Uint8Array, options: object): Promise<Session> };
  readonly Tensor: new (type: string, data: ArrayBufferView, shape: readonly number[]) => TensorLike;
}
type Ort = OrtParts & { readonly default?: OrtParts };
interface Tokenizer {
  readonly default: { decode(tokens: readonly number[], bos: boolean, space: boolean): string };
}

function pastNames(): string[] {
  return Array.from({ length: 6 }, (_, layer) =>
    ['decoder', 'encoder'].flatMap((part) =>
      ['key', 'value'].map((kind) => `past_key_values.${layer}.${part}.${kind}`),
    ),
  ).flat();
}

function best(logits: ArrayLike<number>): number {
  let at = 0;
  for (let index = 1; index < logits.length; index++) if ((logits[index] ?? 0) > (logits[at] ?? 0)) at = index;
  return at;
}
