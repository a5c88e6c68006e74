import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { hasClippedEnding } from './hasClippedEnding';

function ending(word: string, seconds: number): boolean {
  const last = { phone: 'IY', from: 1, to: 1 + seconds, word, isFirst: false, isLast: true };
  return hasClippedEnding([last, { ...last, phone: 'Z', word: 'dollars', to: 1.01 }], en.words.confusables);
}

describe('hasClippedEnding', () => {
  it('is true for a "seventy" whose ending is too short to be spoken', () => {
    expect(ending('seventy', 0.03)).toBe(true);
  });

  it('is false for spoken endings and for words without a twin', () => {
    expect(ending('seventy', 0.05)).toBe(false);
    expect(ending('thirty', 0.4)).toBe(false);
    expect(ending('seven', 0.03)).toBe(false);
  });
});
