import { describe, expect, it } from 'vitest';
import type { Decoder, SpokenWord } from './decoder';
import { hasPause, hasStep, weakestNumeral } from './scores';

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

const numerals = new Set(['two', 'hundred', 'fifty']);
const word = (text: string, from: number, to: number): SpokenWord => ({ text, from, to });
const phrase = (...words: readonly SpokenWord[]) => ({ text: '', score: 0, words });

describe('hasPause', () => {
  it('finds a pause inside of a number, not before the unit', () => {
    const fluent = phrase(word('two', 0, 0.3), word('hundred', 0.3, 0.7), word('dollars', 1, 1.5));
    const paused = phrase(word('two', 0, 0.3), word('hundred', 0.4, 0.7), word('dollars', 0.7, 1.5));
    expect([hasPause(fluent, numerals), hasPause(paused, numerals)]).toEqual([false, true]);
  });
});

describe('hasStep', () => {
  const sound = (...parts: readonly (readonly [seconds: number, loudness: number])[]) =>
    Float32Array.from(parts.flatMap(([seconds, level]) => Array.from({ length: 16_000 * seconds }, () => level)));

  it('finds a numeral that is much quieter than another, and no quiet unit', () => {
    const words = phrase(word('two', 0, 0.5), word('dollars', 0.5, 1), word('fifty', 1, 1.5));
    expect(hasStep(sound([0.5, 0.1], [0.5, 0.01], [0.5, 0.05]), words, numerals)).toBe(false);
    expect(hasStep(sound([1, 0.1], [0.5, 0.02]), words, numerals)).toBe(true);
  });

  it('finds none in a single numeral', () => {
    const words = phrase(word('two', 0, 0.4), word('dollars', 0.4, 1));
    expect(hasStep(sound([1, 0.1]), words, numerals)).toBe(false);
  });
});
