import { expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';

it.each(everyLanguage.map((language) => [language.tag, language] as const))(
  'a page that forbids the microphone is told in the same sentence where words are taught, %s',
  (_tag, { sentences }) => {
    const facts = { amount: '', limit: null, refusingWord: null, currency: 'USD', decimals: 2 };
    const { cause } = sentences.amountEntry.problem('blocked-by-page', facts);
    expect(sentences.enrolledWords.stopped['blocked-by-page']).toBe(cause);
  },
);
