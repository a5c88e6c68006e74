import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { clipVocabulary, normalizeForClips, toClips } from '@payaloud/core/internal/clips';
import { en } from '@payaloud/core/languages/en';
import { it as italian } from '@payaloud/core/languages/it';
import { money } from '@payaloud/core/money';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const currencies = ['USD', 'EUR', 'GBP', 'INR', 'JPY'];
const vocabulary = clipVocabulary(en, currencies);
const phrases = new Set(vocabulary);

const { declineReasons, failureReasons } = en.sentences.announcement;
const step = fc.oneof(
  fc
    .constantFrom(
      'succeeded' as const,
      'received' as const,
      'refunded' as const,
      'unknown' as const,
      'processing' as const,
    )
    .map((type) => ({ type })),
  fc
    .tuple(fc.constantFrom(...(Object.keys(declineReasons) as (keyof typeof declineReasons)[])), fc.boolean())
    .map(([reason, hasOtherMethods]) => ({ type: 'declined' as const, reason, hasOtherMethods })),
  fc
    .constantFrom(...(Object.keys(failureReasons) as (keyof typeof failureReasons)[]))
    .map((reason) => ({ type: 'failed' as const, reason })),
  fc.integer({ min: 1_000, max: 3_600_000 }).map((forMs) => ({ type: 'expiring' as const, forMs })),
);

describe('clips', () => {
  it('can say every outcome with every amount, word for word', () => {
    fc.assert(
      fc.property(
        step,
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.constantFrom(...currencies),
        (event, minor, currency) => {
          const facts = { amount: money(minor, currency), payee: 'Blue Bottle', cardNumber: '4242', reference: 'A1' };
          const { plain = '' } = describePaymentEvent({ ...facts, ...event } as PaymentEvent, en);
          const pieces = toClips(plain, phrases);
          const said = pieces
            ?.map((piece) => ('phrase' in piece ? piece.phrase : ''))
            .filter(Boolean)
            .join(' ');
          expect(said).toBe(normalizeForClips(plain).replace(/[|/]/g, ' ').replace(/ +/g, ' ').trim());
        },
      ),
      runs(20_261_124),
    );
  });

  it('refuse a text if a word is missing, because it would be another amount', () => {
    const poor = new Set(vocabulary.filter((phrase) => phrase !== 'thousand'));
    const { plain = '' } = describePaymentEvent({ type: 'succeeded', amount: money(200_000, 'USD') }, en);
    expect(plain).toContain('two thousand dollars');
    expect(toClips(plain, poor)).toBeNull();
    expect(toClips('Paid to Blue Bottle', phrases)).toBeNull();
  });

  it('prefer long phrases, and pause at commas and sentence ends', () => {
    const few = new Set(['nothing was charged', 'nothing', 'was', 'charged', 'paid', 'two', 'dollars']);
    expect(toClips('Paid two, dollars. Nothing was charged.', few)).toEqual([
      { phrase: 'paid' },
      { phrase: 'two' },
      { pause: 'comma' },
      { phrase: 'dollars' },
      { pause: 'sentence' },
      { phrase: 'nothing was charged' },
    ]);
  });

  it('never split a word, and need no spaces in scripts without spaces', () => {
    expect(toClips('seventy', new Set(['seven', 'ty']))).toBeNull();
    expect(toClips('收到二十三元五角。', new Set('收到 二 十 三 元 五 角'.split(' ')))).toHaveLength(7);
  });

  it('split a word that is written together only at its parts', () => {
    const parts = ['due\u00ad', 'cento\u00ad', 'tre', 'due', 'cento'];
    expect(toClips('duecentotre', new Set(parts))?.map((piece) => Object.values(piece)[0])).toEqual([
      'due\u00ad',
      'cento\u00ad',
      'tre',
    ]);
    expect(toClips('duecentotre', new Set(['due', 'cento', 'tre']))).toBeNull();
    expect(clipVocabulary(italian, ['EUR'])).toEqual(expect.arrayContaining(['due\u00ad', 'mila\u00ad', 'tré', 'uno']));
  });

  it('are fewer than 200, which can be recorded in an hour', () => {
    expect(vocabulary.length).toBeLessThan(200);
    expect(vocabulary.filter((phrase) => /[A-Z\d.,|/]/.test(phrase))).toEqual([]);
  });
});
