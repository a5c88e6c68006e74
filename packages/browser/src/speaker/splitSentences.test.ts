import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsOf, splitSentences } from './splitSentences';
import { runs } from '../../../../test/laws';

describe('splitSentences', () => {
  it('splits at the ends of sentences in any script', () => {
    expect(splitSentences('Paid. Do not pay again! Why?', 1)).toEqual(['Paid.', 'Do not pay again!', 'Why?']);
    expect(splitSentences('已收到。请稍候。', 1)).toEqual(['已收到。', '请稍候。']);
    expect(splitSentences('भुगतान हो रहा है। कृपया रुकें।', 1)).toEqual(['भुगतान हो रहा है।', 'कृपया रुकें।']);
    expect(splitSentences('هل دفعت؟ لا تدفع مرة أخرى.', 1)).toEqual(['هل دفعت؟', 'لا تدفع مرة أخرى.']);
  });

  it('does not split inside a number', () => {
    expect(splitSentences('It costs 23.50 dollars. Pay?', 1)).toEqual(['It costs 23.50 dollars.', 'Pay?']);
  });

  it('loses no text, and makes no piece of 8 seconds or more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom(0.5, 1, 4), (text, rate) => {
        const pieces = splitSentences(text, rate);
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const piece of pieces) expect(secondsOf(piece, rate)).toBeLessThan(8);
      }),
      runs(20_261_124),
    );
  });
});
