import type { TextModel } from '../moonshine/beamSearch';

/** A model that tells how likely each next token is. It must run on this device, as `transcribe` must. */
export interface TokenModel {
  /**
   * The text of each token, by its number. A space or `▁` begins a word; `<` begins a control token. For a tokenizer of
   * bytes, such as Whisper's, it is what the tokenizer decodes from this one token.
   */
  readonly pieces: readonly string[];
  /** The token that ends a text. */
  readonly end: number;
  /** Takes in one utterance, once for all its texts: mono PCM at 16 kHz, from -1 to 1. */
  encode(pcm: Float32Array, options: { readonly languageTag: string }): Promise<NextTokens>;
}

/**
 * Returns the logits of the token behind each text, one row of `pieces.length` after the other. It is first called with
 * one empty text, then with up to nine texts of the same length. The model puts its own start tokens before them.
 */
export type NextTokens = (texts: readonly (readonly number[])[]) => Promise<Float32Array>;

/** Keeps the texts of the last step, because a search names only the row that each text continues. */
export function continueTexts(nextTokens: NextTokens): TextModel {
  let texts: readonly (readonly number[])[] = [[]];
  return {
    begin: () => nextTokens(texts),
    advance(parents, tokens) {
      texts = tokens.map((token, at) => [...(texts[parents[at] ?? 0] ?? []), token]);
      return nextTokens(texts);
    },
  };
}
