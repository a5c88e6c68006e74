import { describe, expect, it } from 'vitest';
import type { Decoder } from './decoder';
import { rankPhrases } from './rankPhrases';

const none = { twins: [], others: [], shorter: [], otherMargin: 420, twinMargin: 260 } as const;
const pcm = new Float32Array(0);

/** Scores each phrase as given; of several the best; what is not given has no way through the audio. */
function decoderOf(scores: Readonly<Record<string, number>>): Decoder {
  return {
    decode(_, { words }) {
      const [best] = Object.entries(scores)
        .filter(([text]) => text.split(' ').every((word) => words.includes(word)))
        .toSorted(([, a], [, b]) => b - a);
      return best ? { text: best[0], score: best[1], words: [] } : { text: '', score: 0, words: [] };
    },
    soundsOf: () => [],
    delete() {},
  };
}

describe('rankPhrases', () => {
  it('gives a twin that comes near, and not one that lies far behind', () => {
    const decoder = decoderOf({ fifteen: -9_000, fifty: -9_100, sixty: -9_500 });
    expect(rankPhrases(decoder, pcm, 'fifteen', { ...none, twins: ['fifty', 'sixty'] })).toEqual(['fifteen', 'fifty']);
  });

  it('takes no phrase that the audio has no way through, whatever its score', () => {
    const decoder = decoderOf({ fifteen: -9_000 });
    expect(rankPhrases(decoder, pcm, 'fifteen', { ...none, twins: ['fifty'] })).toEqual(['fifteen']);
    expect(rankPhrases(decoder, pcm, 'fifty', { ...none, twins: ['fifteen'] })).toEqual([]);
  });

  it('parts other numbers by the margin of the model', () => {
    const decoder = decoderOf({ seven: -9_000, nine: -9_500 });
    expect(rankPhrases(decoder, pcm, 'seven', { ...none, others: ['nine'] })).toEqual(['seven']);
    expect(rankPhrases(decoder, pcm, 'seven', { ...none, others: ['nine'], otherMargin: 700 })).toEqual([
      'seven',
      'nine',
    ]);
  });

  it('weighs the phrase without its last number', () => {
    const decoder = decoderOf({ 'fifty rupee nine': -9_000, 'fifty rupees': -9_400 });
    const ranked = rankPhrases(decoder, pcm, 'fifty rupee nine', { ...none, shorter: ['fifty rupee', 'fifty rupees'] });
    expect(ranked).toEqual(['fifty rupee nine', 'fifty rupees']);
  });
});
