import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { hearAmount, hearAnswer, speakAmount } from '@payaloud/core/spoken-amount';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptsPhrase } from '../test-support/acceptsPhrase';
import type { Grammar } from './compileGrammar';
import { taskGrammar } from './taskGrammar';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { runs } from '../../../../test/laws';

const everyWord = (word: string) => /^[a-z']+$/.test(word);
let vocabulary: Vocabulary;
let amount: Grammar;

beforeAll(() => {
  vocabulary = vocabularyOf(en, everyWord);
  amount = taskGrammar('amount', vocabulary);
});

describe('the grammar of amounts', () => {
  it.each([
    ['twenty three dollars and fifty cents', 2350],
    ['a hundred dollars', 10_000],
    ['fifteen hundred dollars', 150_000],
    ['fifteen hundred and five dollars', 150_500],
    ['one thousand two hundred and thirty four dollars', 123_400],
    ['fifty cents', 50],
    ['three dollars oh five', 305],
    ['pay twelve dollars please', 1200],
    ['i want to pay twelve dollars', 1200],
    ['twelve point five dollars', 1250],
    ['twenty three bucks', 2300],
    ['make it ninety nine dollars ninety nine', 9999],
  ])('accepts "%s", which hearAmount reads as %i cents', (phrase, minorUnits) => {
    expect(acceptsPhrase(amount, phrase)).toBe(true);
    expect(hearAmount([phrase], { language: en, currency: 'USD' })).toMatchObject({
      kind: 'amount',
      money: money(minorUnits, 'USD'),
    });
  });

  it.each(['fifty pence', 'twelve pounds', 'three euros fifty', 'a hundred rupees', 'two lakh rupees'])(
    'accepts "%s", because a missing unit would be heard as another one',
    (phrase) => expect(acceptsPhrase(amount, phrase)).toBe(true),
  );

  it.each([
    'minus ten dollars',
    'about ten dollars',
    'not ten dollars',
    'ten percent',
    'ten dollars no twelve dollars',
  ])('accepts "%s", so that it is refused or asked back instead of heard as ten dollars', (phrase) => {
    expect(acceptsPhrase(amount, phrase)).toBe(true);
    expect(hearAmount([phrase], { language: en, currency: 'USD' }).kind).not.toBe('amount');
  });

  it.each(['nineteen eighty four people', 'hello', 'dollars', 'and fifty cents'])('rejects "%s"', (phrase) =>
    expect(acceptsPhrase(amount, phrase)).toBe(false),
  );

  it("accepts every amount below 10,000 in the page's own wording", () => {
    const cents = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(cents, fc.constantFrom('USD', 'EUR', 'GBP', 'INR'), (minorUnits, currency) => {
        const spoken = speakAmount(money(minorUnits, currency), en).replaceAll('-', ' ');
        expect(acceptsPhrase(amount, spoken), spoken).toBe(true);
      }),
      runs(20_261_124),
    );
  });

  it('has under 300 states, because numbers share them', () => {
    expect(Number(/NUM_STATES (\d+)/.exec(amount.fsg)?.[1])).toBeLessThan(300);
  });
});

describe('the grammar of answers', () => {
  it('accepts every answer of the language file, as hearAnswer does', () => {
    const grammar = taskGrammar('answer', vocabulary);
    for (const [meaning, list] of Object.entries(en.words.answers))
      for (const phrase of list.filter((text) => text.split(' ').every(everyWord))) {
        expect(acceptsPhrase(grammar, phrase), phrase).toBe(true);
        expect(hearAnswer([phrase], en), phrase).toBe(meaning);
      }
  });

  it("accepts a button's prompt, which hearAnswer does not take as an answer", () => {
    const grammar = taskGrammar('answer', vocabulary);
    for (const prompt of ['yes button', 'cancel button']) {
      expect(acceptsPhrase(grammar, prompt)).toBe(true);
      expect(hearAnswer([prompt], en)).toBeNull();
    }
  });
});

describe('the grammar of a choice', () => {
  it('accepts a place, another answer, and an amount', () => {
    const grammar = taskGrammar('choice', vocabulary);
    for (const phrase of ['first', 'the second one', 'neither', 'cancel', 'two dollars and fifty cents'])
      expect(acceptsPhrase(grammar, phrase), phrase).toBe(true);
    expect(acceptsPhrase(grammar, 'first two dollars')).toBe(false);
  });
});

describe('the grammar of digits', () => {
  it('accepts digits spoken one by one', () => {
    const grammar = taskGrammar('digits', vocabulary);
    expect(acceptsPhrase(grammar, 'two three point five oh')).toBe(true);
    expect(acceptsPhrase(grammar, 'twenty three')).toBe(false);
  });
});

describe('the grammar of prompted digits', () => {
  it('accepts digits and nothing else', () => {
    const grammar = taskGrammar('prompted-digits', vocabulary);
    expect(acceptsPhrase(grammar, 'two three oh zero')).toBe(true);
    expect(acceptsPhrase(grammar, 'two point three')).toBe(false);
    expect(acceptsPhrase(grammar, 'twenty three')).toBe(false);
  });
});
