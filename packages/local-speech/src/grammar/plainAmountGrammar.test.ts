import { fr } from '@payaloud/core/languages/fr';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { acceptsPhrase } from '../test-support/acceptsPhrase';
import { plainAmountGrammar } from './taskGrammar';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(fr, (word) => !['us', 'cts'].includes(word), ['USD', 'EUR']);
const grammar = plainAmountGrammar(vocabulary, (phrase) => phrase === 'pas');

describe('plainAmountGrammar, for models that hear numbers in any sound', () => {
  it.each([
    'pas cinq dollars',
    'plus de cinq dollars',
    'moins de cinq dollars',
    'plus cinq dollars',
    'environ cinq dollars',
    'cinq dollars plus',
    'cinq dollars environ',
    'moins cinq dollars',
  ])('accepts "%s", so that it is refused', (phrase) => {
    expect(acceptsPhrase(grammar, phrase)).toBe(true);
    expect(hearAmount([phrase], { language: fr, currency: 'USD' }).kind).toBe('refused');
  });

  it('requires a unit and excludes the unit name "dollars us"', () => {
    expect(acceptsPhrase(grammar, 'cinq dollars')).toBe(true);
    expect(acceptsPhrase(grammar, 'cinq')).toBe(false);
    expect(acceptsPhrase(grammar, 'cinq dollars us')).toBe(false);
  });
});
