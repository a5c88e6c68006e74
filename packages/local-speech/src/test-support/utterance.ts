import { createEndpointer } from '@payaloud/browser/internal/capture';

/** The first utterance found in these words with pauses between them. */
export function utterance(words: readonly Float32Array[], pause: number, pauseMs: number): Float32Array {
  const endpointer = createEndpointer({ pauseMs });
  const silence = (seconds: number) => new Float32Array(Math.round(seconds * 16_000));
  const pieces = [silence(0.6), ...words.flatMap((word) => [spoken(word), silence(pause)]), silence(pauseMs / 1_000)];
  const found = pieces.flatMap((piece) => endpointer.push(piece)).find(({ kind }) => kind === 'utterance');
  return found?.kind === 'utterance' ? found.utterance.pcm : silence(0);
}

function spoken(pcm: Float32Array): Float32Array {
  const isLoud = (sample: number) => Math.abs(sample) > 0.003;
  return pcm.slice(pcm.findIndex(isLoud), pcm.findLastIndex(isLoud));
}
