import { describe, expect, it } from 'vitest';
import type { Decoder } from './decoder';
import { rankPhrases } from './rankPhrases';

const none = { twins: [], others: [], shorter: [], otherMargin: 420, twinMargin: 260 } as const;
const pcm = new Float32Array(0);

/** Returns the best of the phrases with a given score. A phrase without one has no path through the audio. */
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
  it('returns a near twin and leaves out a distant one', () => {
    const decoder = decoderOf({ fifteen: -9_000, fifty: -9_100, sixty: -9_500 });
    expect(rankPhrases(decoder, pcm, 'fifteen', { ...none, twins: ['fifty', 'sixty'] })).toEqual(['fifteen', 'fifty']);
  });

  it('leaves out phrases that have no path through the audio, whatever their score', () => {
    const decoder = decoderOf({ fifteen: -9_000 });
    expect(rankPhrases(decoder, pcm, 'fifteen', { ...none, twins: ['fifty'] })).toEqual(['fifteen']);
    expect(rankPhrases(decoder, pcm, 'fifty', { ...none, twins: ['fifteen'] })).toEqual([]);
  });

  it("separates other numbers by the model's margin", () => {
    const decoder = decoderOf({ seven: -9_000, nine: -9_500 });
    expect(rankPhrases(decoder, pcm, 'seven', { ...none, others: ['nine'] })).toEqual(['seven']);
    expect(rankPhrases(decoder, pcm, 'seven', { ...none, others: ['nine'], otherMargin: 700 })).toEqual([
      'seven',
      'nine',
    ]);
  });

  it('ranks the phrase without its last number', () => {
    const decoder = decoderOf({ 'fifty rupee nine': -9_000, 'fifty rupees': -9_400 });
    const ranked = rankPhrases(decoder, pcm, 'fifty rupee nine', { ...none, shorter: ['fifty rupee', 'fifty rupees'] });
    expect(ranked).toEqual(['fifty rupee nine', 'fifty rupees']);
  });
});
