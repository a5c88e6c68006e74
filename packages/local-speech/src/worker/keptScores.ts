/** The scores of the utterance that is being decoded. */
export interface KeptScores {
  /** Must be called before each decoding. Scores are kept until another array is decoded. */
  begin(pcm: Float32Array): void;
}

/**
 * Makes the decoder score each frame of an utterance once, however many grammars the utterance is decoded with. Scores do not
 * depend on the grammar, because the decoder always scores the whole acoustic model (`compallsen`). They take 1 MB for a
 * second of sound.
 *
 * The decoder calls the `frame_eval` of its three kinds of models through its table of functions. No other function there has
 * seven parameters: https://github.com/ReadAlongs/SoundSwallower/blob/v0.6.3/include/soundswallower/acmod.h
 */
export function keepScores({ exports }: WebAssembly.Instance): KeptScores {
  const parts = Object.values(exports);
  const memory = parts.find((part) => part instanceof WebAssembly.Memory);
  const table = parts.find((part) => part instanceof WebAssembly.Table);
  const kept = new Map<number, Int16Array>();
  let scored: Float32Array | undefined;

  const scoringAt = (at: number) => table?.get(at) as ScoreFrame | null | undefined;

  /** `score` writes one 16-bit number for each of `count` senones at `scores`. */
  function scoringOnce(score: ScoreFrame, memory: WebAssembly.Memory): ScoreFrame {
    return (model, scores, active, count, features, frame, all) => {
      const known = kept.get(frame);
      if (known && all !== 0) {
        new Int16Array(memory.buffer, scores, count).set(known);
        return 0;
      }
      const result = score(model, scores, active, count, features, frame, all);
      if (all !== 0) kept.set(frame, new Int16Array(memory.buffer, scores, count).slice());
      return result;
    };
  }

  const length = table?.length ?? 0;
  const places = Array.from({ length }, (_, at) => at).filter((at) => scoringAt(at)?.length === parameterCount);
  // With another number this is another version of the decoder, and each of its functions scores for itself.
  if (places.length === kindsOfModels)
    for (const at of places) {
      const score = scoringAt(at);
      if (memory && score) table?.set(at, callableByWasm(scoringOnce(score, memory)));
    }
  return {
    begin(pcm) {
      if (pcm !== scored) kept.clear();
      scored = pcm;
    },
  };
}

/** `frame_eval`. All parameters are addresses or numbers of 32 bits. `all` is 0 if only the `active` senones are scored. */
type ScoreFrame = (
  model: number,
  scores: number,
  active: number,
  count: number,
  features: number,
  frame: number,
  all: number,
) => number;

const parameterCount = 7;
const kindsOfModels = 3;

/** A table takes only functions of a WASM module. This one imports a function and exports it. */
function callableByWasm(score: ScoreFrame): CallableFunction {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(passOn), { '': { '': score } });
  return exports[''] as CallableFunction;
}

/** A WASM type: a number of 32 bits. */
const i32 = 0x7f;
const passOn = Uint8Array.from(
  [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One type: a function of seven numbers that returns a number.
    [0x01, 0x0c, 0x01, 0x60, parameterCount, i32, i32, i32, i32, i32, i32, i32, 0x01, i32],
    // One import and one export of this type, both with an empty name.
    [0x02, 0x05, 0x01, 0x00, 0x00, 0x00, 0x00],
    [0x07, 0x04, 0x01, 0x00, 0x00, 0x00],
  ].flat(),
);
