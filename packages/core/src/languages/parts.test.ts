import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describePaymentEvent } from '@payaloud/core/announcement';
import { combineParts, requirePart, type Language, type LanguagePart } from '@payaloud/core/languages';
import * as englishAmount from '@payaloud/core/languages/en/amount';
import * as englishPayment from '@payaloud/core/languages/en/payment';
import * as frenchPayment from '@payaloud/core/languages/fr/payment';
import { money } from '@payaloud/core/money';
import { createPaymentEvents } from '@payaloud/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';

type Parts = { readonly [Part in LanguagePart]: Language<Part> };

const partNames = ['amount', 'payment', 'identity', 'settings'] as const;
const common = ['common', 'selfVoicing'];
/** In addition to the common ones. */
const sentencesOf: Readonly<Record<LanguagePart, readonly string[]>> = {
  amount: ['amountEntry'],
  payment: ['announcement', 'payment', 'swipeToPay'],
  identity: ['identity'],
  settings: ['enrolledWords', 'settings'],
};

const languages = await Promise.all(
  everyLanguage.map(async (whole) => [whole.tag, whole, await partsOf(whole.tag)] as const),
);

async function partsOf(tag: string): Promise<Parts> {
  const addresses = partNames.map((name) => `@payaloud/core/languages/${tag}/${name}`);
  const modules = await Promise.all(addresses.map((address): Promise<object> => import(/* @vite-ignore */ address)));
  return Object.assign({}, ...modules) as Parts;
}

it('every folder of a language is in the list that tests go through', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const tags = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'amount.ts')));
  expect(everyLanguage.map(({ tag }) => tag).sort()).toEqual(tags.sort());
});

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
