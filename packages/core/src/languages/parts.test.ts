import { describePaymentEvent } from '@payaloud/core/announcement';
import {
  combineParts,
  requirePart,
  type HearingLanguage,
  type Language,
  type LanguagePart,
} from '@payaloud/core/internal/languages';
import * as englishAmount from '@payaloud/core/languages/en/amount';
import * as englishPayment from '@payaloud/core/languages/en/payment';
import * as frenchPayment from '@payaloud/core/languages/fr/payment';
import { currencyCodes, money } from '@payaloud/core/money';
import { canHear, speakAmount } from '@payaloud/core/internal/spoken-amount';
import { createPaymentEvents } from '@payaloud/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { everyLanguage } from './test-support/everyLanguage';

type Parts = { readonly [Part in LanguagePart]: Language<Part> };

const partNames = ['amount', 'payment', 'checkout', 'received', 'identity', 'settings'] as const;
const common = ['common'];
/** In addition to the common ones. */
const sentencesOf: Readonly<Record<LanguagePart, readonly string[]>> = {
  amount: ['amountEntry'],
  payment: ['announcement', 'payeeApart', 'payment', 'swipeToPay'],
  checkout: ['checkout', 'errorSummary', 'orderTotal', 'payeeApart', 'payeeWarning', 'paymentMethods'],
  received: ['payeeApart', 'received'],
  identity: ['identity', 'payeeApart'],
  settings: ['enrolledWords', 'settings'],
};

/** Each fifth currency, in a soak each one: a part speaks with the words of the whole, which the tests compare too. */
const sayings = currencyCodes()
  .filter((_, index) => isSoak || index % 5 === 0)
  .flatMap((currency) =>
    [0, 1, 100, 101, 2350, 1234567890].flatMap((minorUnits) => [
      [currency, minorUnits, 'words', 'full'] as const,
      [currency, minorUnits, 'digits', 'short'] as const,
    ]),
  );

const languages = await Promise.all(
  everyLanguage.map(async (whole) => [whole.tag, whole, await partsOf(whole.tag)] as const),
);

async function partsOf(tag: string): Promise<Parts> {
  const addresses = partNames.map((name) => `@payaloud/core/languages/${tag}/${name}`);
  const modules = await Promise.all(addresses.map((address): Promise<object> => import(/* @vite-ignore */ address)));
  return Object.assign({}, ...modules) as Parts;
}

function speakAll(language: Language<never>): readonly string[] {
  return sayings.map(([currency, minorUnits, style, currencyName]) =>
    speakAmount(money(minorUnits, currency), language, { style, currencyName }),
  );
}

describe.each(languages)('the parts of %s', (_tag, whole, parts) => {
  it.each(partNames)('contain the sentences of one feature, equal to the whole language: %s', (name) => {
    const part = parts[name];
    expect(Object.keys(part.sentences).sort()).toEqual([...common, ...sentencesOf[name]].sort());
    expect(whole.sentences).toEqual(expect.objectContaining(part.sentences));
    expect({ ...part, words: null, sentences: null, hearingWords: undefined }).toEqual({
      ...whole,
      words: null,
      sentences: null,
    });
  });

  it('contain only the words that say amounts, in which every currency sounds as in the whole language', () => {
    const spoken = speakAll(whole);
    for (const name of partNames) {
      const part = parts[name];
      const zero = 'emptyPlace' in whole.words ? ['emptyPlace'] : [];
      expect(Object.keys(part.words).sort()).toEqual(['currencies', 'digitsLead', ...zero, 'point', 'speaking']);
      expect(whole.words).toEqual(expect.objectContaining({ ...part.words, currencies: whole.words.currencies }));
      expect(speakAll(part)).toEqual(spoken);
    }
  });

  it('hear what the whole language hears once the words of the amount part are loaded, and not before', async () => {
    const { amount, ...others } = parts;
    for (const part of Object.values(others)) expect(part.hearingWords).toBeUndefined();
    expect([canHear(amount), canHear(whole), whole.hearingWords]).toEqual([false, true, undefined]);
    const words = await amount.hearingWords?.load();
    expect(words).toBe(whole.words);
    expect(amount.hearingWords?.get()).toBe(whole.words);
  });

  it('combine to the whole language, in any order, except that its words come later', async () => {
    const { amount, payment, checkout, received, identity, settings } = parts;
    for (const combined of [
      combineParts(amount, payment, checkout, received, identity, settings),
      combineParts(settings, identity, received, checkout, payment, amount),
    ]) {
      const words = await combined.hearingWords?.load();
      expect({ ...combined, words, hearingWords: undefined }).toEqual(whole);
    }
  });

  it('say each event of a payment as the whole language does', () => {
    const facts = { amount: money(2350, 'EUR'), payee: 'Bleu & Fils', cardNumber: '4242 4242', reference: 'A10' };
    for (const event of createPaymentEvents(facts)) {
      expect(describePaymentEvent(event, parts.payment)).toEqual(describePaymentEvent(event, whole));
    }
  });

  it.each(partNames)('throw an error that names the missing import: %s', (name) => {
    for (const other of partNames) {
      const ask = () => requirePart<LanguagePart>(parts[other], name);
      if (other === name) expect(ask()).toBe(parts[name]);
      else
        expect(ask).toThrow(
          expect.objectContaining({
            code: 'language-part-missing',
            message: expect.stringContaining(`import { ${name} } from '@payaloud/core/languages/${whole.tag}/${name}'`),
          }),
        );
    }
    expect(requirePart(whole, name)).toBe(whole);
  });
});

describe('parts', () => {
  const { amount } = englishAmount;
  const { payment } = englishPayment;

  it('of two languages cannot be combined', () => {
    expect(() => combineParts(amount, frenchPayment.payment)).toThrow(
      expect.objectContaining({ code: 'mixed-languages' }),
    );
  });

  it('have types: a part is satisfied by the whole language or a combination that includes it', () => {
    expectTypeOf(combineParts(amount, payment)).toEqualTypeOf<Language<'amount' | 'payment'>>();
    expectTypeOf<Language>().toExtend<Language<'payment'>>();
    expectTypeOf<Language<'amount' | 'payment'>>().toExtend<Language<'payment'>>();
    expectTypeOf<Language<'payment'>>().not.toExtend<Language<'amount'>>();
    expectTypeOf<Language<'amount'>>().not.toExtend<Language<'payment'>>();
    expectTypeOf<Language<'amount' | 'payment'>>().not.toExtend<Language>();
    expectTypeOf<Language<'identity'>>().toExtend<Language<never>>();
    expectTypeOf<Language>().toExtend<HearingLanguage>();
    expectTypeOf<Language<LanguagePart>>().not.toExtend<HearingLanguage>();
  });
});
