import { describe, expect, it } from 'vitest';
import { commonPhrases, expandPhrases } from './expandPhrases';

describe('expandPhrases', () => {
  it('splits phrases at the bar', () => {
    expect(expandPhrases('dollar|dollars')).toEqual(['dollar', 'dollars']);
  });

  it('expands the choices of a group, including an empty one', () => {
    expect(expandPhrases('(i want|) to pay')).toEqual(['i want to pay', 'to pay']);
  });

  it('expands nested groups', () => {
    expect(expandPhrases('(a (b|c)|d) e')).toEqual(['a b e', 'a c e', 'd e']);
  });

  it('returns each phrase once and drops empty ones', () => {
    expect(expandPhrases('(a|) (a|)|')).toEqual(['a a', 'a']);
  });

  it('throws if a parenthesis is not closed', () => {
    expect(() => expandPhrases('(a|b')).toThrow(SyntaxError);
  });
});

describe('commonPhrases', () => {
  it('varies one group at a time, starting from the full and the short form', () => {
    expect(commonPhrases('(i|we|) (want to|) (pay|send)').toSorted()).toEqual(
      ['i want to pay', 'we want to pay', 'want to pay', 'i pay', 'i want to send', 'pay', 'we pay', 'send'].toSorted(),
    );
  });

  it('returns a subset of all phrases', () => {
    const text = '(it|that|this) (costs|is|will be)|total';
    const all = expandPhrases(text);
    for (const phrase of commonPhrases(text)) expect(all).toContain(phrase);
  });
});
