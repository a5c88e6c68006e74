import { fr } from '@payaloud/core/languages/fr';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { acceptsPhrase } from '../test-support/acceptsPhrase';
import { plainAmountGrammar } from './taskGrammar';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(fr, (word) => !['us', 'cts'].includes(word), ['USD', 'EUR']);
const grammar = plainAmountGrammar(vocabulary, (phrase) => phrase === 'pas');

describe('the grammar of a model that hears numbers in everything', () => {
  it.each([
    'pas cinq dollars',
    'plus de cinq dollars',
    'moins de cinq dollars',
    'plus cinq dollars',
    'environ cinq dollars',
    'cinq dollars plus',
    'cinq dollars environ',
    'moins cinq dollars',
  ])('has "%s", which is no amount', (phrase) => {
    expect(acceptsPhrase(grammar, phrase)).toBe(true);
    expect(hearAmount([phrase], { language: fr, currency: 'USD' }).kind).toBe('refused');
  });

  it('wants a unit, and takes no word that denies for a part of its name', () => {
    expect(acceptsPhrase(grammar, 'cinq dollars')).toBe(true);
    expect(acceptsPhrase(grammar, 'cinq')).toBe(false);
    expect(acceptsPhrase(grammar, 'cinq dollars us')).toBe(false);
  });
});
