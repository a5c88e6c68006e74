import type { Grammar } from '../grammar/compileGrammar';
import type { AcousticModel } from '../models/manifest';
import { createSoundSwallower, readHypothesis, toFile, type RawDecoder, type SoundSwallower } from './soundswallower';

/** Maps words to their pronunciations in the model's phones, for example `{ two: ['T UW'] }`. */
export type Pronunciations = Readonly<Record<string, readonly string[]>>;

export interface DecoderConfig {
  /** `soundswallower`'s WASM file. */
  readonly wasm: Uint8Array;
  readonly model: AcousticModel;
  /** Every word of every grammar that will be used. */
  readonly pronunciations: Pronunciations;
  /** The engine's own settings, by their names. */
  readonly settings?: Readonly<Record<string, number>>;
}

export interface Hypothesis {
  /** Words separated by spaces. Empty if no path of the grammar reached its end. */
  readonly text: string;
  /** Log likelihood in the decoder's unit, comparable only for the same audio. */
  readonly score: number;
  readonly words: readonly SpokenWord[];
}

/** A word and its position in the audio, in seconds. */
export interface SpokenWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The decoder without any platform code, so that the worker and Node run the same. */
export interface Decoder {
  /**
   * Decodes one whole utterance: mono PCM from -1 to 1, at 16 kHz or the model's `samprate`. Synchronous; takes about a
   * tenth of the utterance's duration.
   */
  decode(pcm: Float32Array, grammar: Grammar): Hypothesis;
  delete(): void;
}

const sampleRate = 16_000;

/** Loads the model. Rejects if the files do not fit each other. */
export async function createDecoder({ wasm, model, pronunciations, settings }: DecoderConfig): Promise<Decoder> {
  const { module, scores } = await createSoundSwallower(wasm);
  const raw = new module.Decoder({
    loglevel: 'FATAL',
    hmm: 'model',
    samprate: sampleRate,
    compallsen: true,
    beam: 1e-56,
    pbeam: 1e-56,
    wbeam: 1e-40,
    ...settings,
  });
  loadFromBytes(module, raw, model, pronunciations);
  await raw.initialize();
  let current: Grammar | undefined;

  return {
    decode(pcm, grammar) {
      if (grammar !== current) setGrammar(module, raw, grammar);
      current = grammar;
      scores?.begin(pcm);
      raw.start();
      raw.process_audio(pcm, false, true);
      raw.stop();
      const found = readHypothesis(module, raw);
      // If no path reached the end, there is nothing to align and the engine would throw.
      return { ...found, words: found.text === '' ? [] : wordsOf(raw) };
    },
    delete: () => raw.delete(),
  };
}

/** Leaves out silence, the grammar's empty steps, and the numbers of pronunciations. */
function wordsOf(raw: RawDecoder): SpokenWord[] {
  const heard = raw.get_alignment().w.filter(({ t }) => !/^[<(]/.test(t));
  return heard.map(({ t, b, d }) => ({ text: t.replace(/\(\d+\)$/, ''), from: b, to: b + d }));
}

/** Silence at both ends. Noise words are left out, because a cough could pass as part of an amount. */
const fillers = '<s> SIL\n</s> SIL\n<sil> SIL\n';

function loadFromBytes(module: SoundSwallower, raw: RawDecoder, model: AcousticModel, words: Pronunciations): void {
  raw.init_featparams = async () => {
    for (const [name, value] of Object.entries(model.features)) if (raw.has_config(name)) raw.set_config(name, value);
  };
  raw.init_feat = async () => {
    expectAddress(module._decoder_init_feat_s3file(raw.cdecoder, 0), 'features');
  };
  raw.load_mdef = async () => {
    const file = toFile(module, model.files.mdef);
    const mdef = module._bin_mdef_read_s3file(file, 0);
    module._s3file_free(file);
    expectAddress(mdef, 'mdef');
    module._set_mdef(raw.cdecoder, mdef);
  };
  raw.load_tmat = async () => {
    const file = toFile(module, model.files.transition_matrices);
    const floor = Number(raw.get_config('tmatfloor'));
    const tmat = module._tmat_init_s3file(file, module._decoder_logmath(raw.cdecoder), floor);
    module._s3file_free(file);
    expectAddress(tmat, 'transition_matrices');
    module._set_tmat(raw.cdecoder, tmat);
  };
  raw.load_gmm = async () => {
    const { means, variances, sendump } = model.files;
    const file = (bytes: Uint8Array) => toFile(module, bytes);
    if (module._load_gmm(raw.cdecoder, file(means), file(variances), 0, file(sendump)) < 0)
      throw loadError('densities');
  };
  raw.init_dict = async () => {
    const dictionary = toFile(module, encode(dictionaryText(words)));
    const noise = toFile(module, encode(fillers));
    expectAddress(module._decoder_init_dict_s3file(raw.cdecoder, dictionary, noise), 'pronunciations');
  };
}

function setGrammar(module: SoundSwallower, raw: RawDecoder, grammar: Grammar): void {
  const file = toFile(module, encode(grammar.fsg));
  if (module._decoder_init_grammar_s3file(raw.cdecoder, file, 0) < 0) throw loadError(`grammar ${grammar.name}`);
}

/** PocketSphinx's dictionary format numbers further pronunciations of a word: `the(2)`. */
function dictionaryText(words: Pronunciations): string {
  return Object.entries(words)
    .flatMap(([word, list]) => list.map((phones, index) => `${word}${index === 0 ? '' : `(${index + 1})`} ${phones}\n`))
    .join('');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function expectAddress(address: number, part: string): void {
  if (address === 0) throw loadError(part);
}

function loadError(part: string): Error {
  return new Error(`The acoustic model could not be loaded: ${part}`);
}
