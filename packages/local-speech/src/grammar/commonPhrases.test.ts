import { expandPhrases } from '@payaloud/core/internal/spoken-amount';
import { describe, expect, it } from 'vitest';
import { commonPhrases } from './commonPhrases';

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
