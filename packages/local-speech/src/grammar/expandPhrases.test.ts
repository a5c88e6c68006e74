import { describe, expect, it } from 'vitest';
import { commonPhrases, expandPhrases } from './expandPhrases';

describe('expandPhrases', () => {
  it('parts phrases at the bar', () => {
    expect(expandPhrases('dollar|dollars')).toEqual(['dollar', 'dollars']);
  });

  it('writes out the choices of a group, also an empty one', () => {
    expect(expandPhrases('(i want|) to pay')).toEqual(['i want to pay', 'to pay']);
  });

  it('writes out groups inside groups', () => {
    expect(expandPhrases('(a (b|c)|d) e')).toEqual(['a b e', 'a c e', 'd e']);
  });

  it('says each phrase once and no empty one', () => {
    expect(expandPhrases('(a|) (a|)|')).toEqual(['a a', 'a']);
  });

  it('throws at a parenthesis that nobody closes', () => {
    expect(() => expandPhrases('(a|b')).toThrow(SyntaxError);
  });
});

describe('commonPhrases', () => {
  it('varies one group at a time, from the full and from the short form', () => {
    expect(commonPhrases('(i|we|) (want to|) (pay|send)').toSorted()).toEqual(
      ['i want to pay', 'we want to pay', 'want to pay', 'i pay', 'i want to send', 'pay', 'we pay', 'send'].toSorted(),
    );
  });

  it('is a part of all phrases', () => {
    const text = '(it|that|this) (costs|is|will be)|total';
    const all = expandPhrases(text);
    for (const phrase of commonPhrases(text)) expect(all).toContain(phrase);
  });
});
