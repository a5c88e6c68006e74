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

export interface OrtSession {
  run(feeds: Readonly<Record<string, OrtTensor>>, fetches: readonly string[]): Promise<Record<string, OrtTensor>>;
  release(): Promise<void>;
}

export interface OrtTensor {
  readonly data: ArrayBufferView;
  readonly dims: readonly number[];
}
