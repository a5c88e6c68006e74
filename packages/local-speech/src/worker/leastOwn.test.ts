import { describe, expect, it } from 'vitest';
import type { Decoder, SpokenWord } from './decoder';
import { leastOwn } from './leastOwn';

const said: readonly SpokenWord[] = [
  { text: 'two', from: 0, to: 0.2 },
  { text: 'hundred', from: 0.2, to: 0.6 },
  { text: 'dollars', from: 0.6, to: 1 },
];
const language = { numerals: new Set(['two', 'hundred']), phones: ['AH', 'T'] };

/** Says the phrase at -9,000, and with any speech in the place of a word as given; an empty text where there is no way through. */
function decoderOf(open: Readonly<Record<string, number | 'no way'>>): Decoder {
  return {
    decode(_, { words }) {
      if (!words.includes('*AH')) return { text: 'two hundred dollars', score: -9_000, words: said };
      const missing = said.find(({ text }) => !words.includes(text))?.text ?? '';
      const score = open[missing] ?? 0;
      return score === 'no way' ? { text: '', score: 0, words: [] } : { text: missing, score, words: [] };
    },
    soundsOf: () => [],
    delete() {},
  };
}

describe('leastOwn', () => {
  it('is that of the numeral that lies least over any speech, for its length', () => {
    const decoder = decoderOf({ two: -9_500, hundred: -9_600, dollars: -9_001 });
    expect(leastOwn(decoder, new Float32Array(), 'two hundred dollars', language)).toBeCloseTo(15);
  });

  it('leaves out what the search finds no way through', () => {
    const decoder = decoderOf({ two: -9_500, hundred: 'no way' });
    expect(leastOwn(decoder, new Float32Array(), 'two hundred dollars', language)).toBeCloseTo(25);
  });
});
