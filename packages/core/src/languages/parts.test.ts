import { describePaymentEvent } from '@payaloud/core/announcement';
import { combineParts, requirePart, type Language, type LanguagePart } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import * as englishAmount from '@payaloud/core/languages/en/amount';
import * as englishIdentity from '@payaloud/core/languages/en/identity';
import * as englishPayment from '@payaloud/core/languages/en/payment';
import * as englishSettings from '@payaloud/core/languages/en/settings';
import { fr } from '@payaloud/core/languages/fr';
import * as frenchAmount from '@payaloud/core/languages/fr/amount';
import * as frenchIdentity from '@payaloud/core/languages/fr/identity';
import * as frenchPayment from '@payaloud/core/languages/fr/payment';
import * as frenchSettings from '@payaloud/core/languages/fr/settings';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import * as mandarinAmount from '@payaloud/core/languages/zh-Hans/amount';
import * as mandarinIdentity from '@payaloud/core/languages/zh-Hans/identity';
import * as mandarinPayment from '@payaloud/core/languages/zh-Hans/payment';
import * as mandarinSettings from '@payaloud/core/languages/zh-Hans/settings';
import { money } from '@payaloud/core/money';
import { createPaymentEvents } from '@payaloud/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';

type Parts = { readonly [Part in LanguagePart]: Language<Part> };

const languages: readonly (readonly [string, Language, Parts])[] = [
  ['en', en, { ...englishAmount, ...englishIdentity, ...englishPayment, ...englishSettings }],
  ['fr', fr, { ...frenchAmount, ...frenchIdentity, ...frenchPayment, ...frenchSettings }],
  ['zh-Hans', zhHans, { ...mandarinAmount, ...mandarinIdentity, ...mandarinPayment, ...mandarinSettings }],
];

const partNames = ['amount', 'payment', 'identity', 'settings'] as const;
const common = ['common', 'selfVoicing'];
/** In addition to the common ones. */
const sentencesOf: Readonly<Record<LanguagePart, readonly string[]>> = {
  amount: ['amountEntry'],
  payment: ['announcement', 'payment', 'swipeToPay'],
  identity: ['identity'],
  settings: ['enrolledWords', 'settings'],
};

describe.each(languages)('the parts of %s', (_tag, whole, parts) => {
  it.each(partNames)('contain the sentences of one feature, equal to the whole language: %s', (name) => {
    const part = parts[name];
    expect(Object.keys(part.sentences).sort()).toEqual([...common, ...sentencesOf[name]].sort());
    expect(whole.sentences).toEqual(expect.objectContaining(part.sentences));
    expect(whole.words).toEqual(expect.objectContaining(part.words));
    expect({ ...part, words: null, sentences: null }).toEqual({ ...whole, words: null, sentences: null });
  });

  it('contain the words for hearing only in the amount part', () => {
    expect(parts.amount.words).toEqual(whole.words);
    for (const name of ['payment', 'identity', 'settings'] as const) {
      expect(Object.keys(parts[name].words).sort()).toEqual(['currencies', 'digitsLead', 'point', 'speaking']);
    }
  });

  it('combine to the whole language, in any order', () => {
    const { amount, payment, identity, settings } = parts;
    expect(combineParts(amount, payment, identity, settings)).toEqual(whole);
    expect(combineParts(settings, identity, payment, amount)).toEqual(whole);
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
  });
});
