import type { HearingLanguage } from '@payaloud/core/languages';
import type { Task } from '../grammar/taskGrammar';
import type { AcousticModel, MoonshineRole } from '../models/manifest';
import type { Pronunciations } from './decoder';

/** Requests from the page to the worker. Each is answered once, in order. */
export type WorkerRequest =
  /** Asks if the worker may run WebAssembly, before anything is downloaded. */
  | { readonly kind: 'check'; readonly id: number }
  | { readonly kind: 'load'; readonly id: number; readonly config: RecognizerConfig }
  /** A model that is asked about the amounts of the loaded one. */
  | { readonly kind: 'add-second'; readonly id: number; readonly config: GrammarConfig }
  | {
      readonly kind: 'recognize';
      readonly id: number;
      readonly task: Task;
      readonly pcm: Float32Array;
      /** Currency of the requested amount, if any. */
      readonly currency: string | undefined;
    };

export type RecognizerConfig = GrammarConfig | MoonshineConfig;

export interface GrammarConfig {
  readonly kind: 'grammar';
  readonly wasm: Uint8Array;
  readonly model: AcousticModel;
  readonly phones: readonly string[];
  readonly pronunciations: Pronunciations;
  /** Data without functions, so that it can be cloned. */
  readonly language: HearingLanguage;
}

export interface MoonshineConfig {
  readonly kind: 'moonshine';
  /** URL of onnxruntime-web's script, on the page's own origin. */
  readonly script: string;
  /** Packed with gzip. */
  readonly files: Readonly<Record<MoonshineRole, Uint8Array>>;
  readonly language: HearingLanguage;
}

export type WorkerReply =
  | { readonly kind: 'loaded'; readonly id: number }
  | { readonly kind: 'allowed'; readonly id: number }
  /** The policy that came with the worker's script forbids WebAssembly. */
  | { readonly kind: 'blocked'; readonly id: number }
  | { readonly kind: 'recognized'; readonly id: number; readonly recognition: Recognition }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

export type Recognition =
  /**
   * Best first. More than one if the decodings disagree: a question, never a guess. `doubtful`: a question even if there
   * is only one. `others`: less likely amounts, best first, for a question if another recognizer doubts a certain one.
   * `rivals`: the two likeliest of all, for it to compare with the sound.
   */
  | {
      readonly kind: 'heard';
      readonly transcripts: readonly [string, ...string[]];
      readonly certainty?: 'doubtful';
      readonly others?: readonly string[];
      readonly rivals?: readonly string[];
    }
  /** Speech, but nothing of the grammar, or not surely. */
  | { readonly kind: 'not-understood' };
