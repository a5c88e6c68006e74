import { describe, expect, it } from 'vitest';
import type { Decoder, SpokenWord } from './decoder';
import { weakestNumeral } from './weakestNumeral';

const said: readonly SpokenWord[] = [
  { text: 'two', from: 0, to: 0.2 },
  { text: 'hundred', from: 0.2, to: 0.6 },
  { text: 'dollars', from: 0.6, to: 1 },
];
const language = { numerals: new Set(['two', 'hundred']), phones: ['AH', 'T'] };

const itself = { text: 'two hundred dollars', score: -9_000, words: said };

/** With any speech in place of a word, gives that word's score, or an empty text for `'no way'`. */
function decoderOf(open: Readonly<Record<string, number | 'no way'>>): Decoder {
  return {
    decode(_, { words }) {
      const missing = said.find(({ text }) => !words.includes(text))?.text ?? '';
      const score = open[missing] ?? 0;
      return score === 'no way' ? { text: '', score: 0, words: [] } : { text: missing, score, words: [] };
    },
    delete() {},
  };
}

describe('weakestNumeral', () => {
  it('returns the lowest margin of a numeral over any speech, per length', () => {
    const decoder = decoderOf({ two: -9_500, hundred: -9_600, dollars: -9_001 });
    expect(weakestNumeral(decoder, new Float32Array(), itself, language)).toBeCloseTo(15);
  });

  it('leaves out a numeral if the search finds no path', () => {
    const decoder = decoderOf({ two: -9_500, hundred: 'no way' });
    expect(weakestNumeral(decoder, new Float32Array(), itself, language)).toBeCloseTo(25);
  });
});
