import createModule from 'soundswallower';
import { keepScores, type KeptScores } from './keptScores';

/**
 * The parts of SoundSwallower 0.6.3 that this package uses. Its own loader is bypassed: files come as bytes, never from
 * a URL.
 */
export interface SoundSwallower {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly Decoder: new (config: Record<string, string | number | boolean>) => RawDecoder;
  _malloc(bytes: number): number;
  _free(address: number): void;
  _s3file_init(address: number, bytes: number): number;
  _s3file_free(file: number): void;
  _bin_mdef_read_s3file(file: number, contextIndependentOnly: number): number;
  _set_mdef(decoder: number, mdef: number): void;
  _tmat_init_s3file(file: number, logmath: number, floor: number): number;
  _set_tmat(decoder: number, tmat: number): void;
  _load_gmm(decoder: number, means: number, variances: number, mixtureWeights: number, sendump: number): number;
  _decoder_logmath(decoder: number): number;
  _decoder_init_feat_s3file(decoder: number, lda: number): number;
  _decoder_init_dict_s3file(decoder: number, dictionary: number, fillers: number): number;
  _decoder_init_grammar_s3file(decoder: number, fsg: number, jsgf: number): number;
  _decoder_hyp(decoder: number, score: number): number;
}

/** The loading methods of its `Decoder` class. Ours replace them before `initialize()`. */
export interface RawDecoder {
  readonly cdecoder: number;
  initialize(): Promise<void>;
  init_featparams(): Promise<unknown>;
  init_feat(): Promise<unknown>;
  load_mdef(): Promise<unknown>;
  load_tmat(path: string): Promise<unknown>;
  load_gmm(): Promise<unknown>;
  init_dict(): Promise<void>;
  has_config(name: string): boolean;
  set_config(name: string, value: string | number | boolean): boolean;
  get_config(name: string): string | number;
  start(): void;
  stop(): void;
  process_audio(pcm: Float32Array, noSearch: boolean, wholeUtterance: boolean): number;
  /** Words with start and duration in seconds. */
  get_alignment(): { readonly w: readonly Segment[] };
  delete(): void;
}

interface Segment {
  readonly t: string;
  readonly b: number;
  readonly d: number;
}

/** Starts the WASM module from verified bytes. A content security policy needs `'wasm-unsafe-eval'`. */
export async function createSoundSwallower(
  wasm: Uint8Array,
): Promise<{ readonly module: SoundSwallower; readonly scores: KeptScores | undefined }> {
  const create = createModule as unknown as (module: Record<string, unknown>) => Promise<SoundSwallower>;
  const compiled = await WebAssembly.compile(new Uint8Array(wasm));
  let scores: KeptScores | undefined;
  const module = await create({
    instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => object) {
      const instance = new WebAssembly.Instance(compiled, imports);
      scores = keepScores(instance);
      return receive(instance);
    },
    locateFile: (name: string) => name,
    print: ignore,
    printErr: ignore,
  });
  return { module, scores };
}

/** Copies bytes into a file in the module's memory. The function that receives the file frees it. */
export function toFile(module: SoundSwallower, bytes: Uint8Array): number {
  const address = module._malloc(bytes.length + 1);
  if (address === 0) throw new Error(`Could not allocate ${bytes.length} bytes`);
  module.HEAPU8.set(bytes, address);
  module.HEAPU8[address + bytes.length] = 0;
  return module._s3file_init(address, bytes.length);
}

/** The words of the best path, and its score (log likelihood in the decoder's own unit). */
export function readHypothesis(module: SoundSwallower, decoder: RawDecoder): { text: string; score: number } {
  const scoreAddress = module._malloc(4);
  const textAddress = module._decoder_hyp(decoder.cdecoder, scoreAddress);
  const score = module.HEAP32[scoreAddress >> 2] ?? 0;
  module._free(scoreAddress);
  if (textAddress === 0) return { text: '', score };
  const end = module.HEAPU8.indexOf(0, textAddress);
  return { text: new TextDecoder().decode(module.HEAPU8.slice(textAddress, end)), score };
}

function ignore(): void {}
