import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createAmountMessages, createIdentityMessages } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../../core/src/languages/test-support/everyLanguage';

const amount = money(2350, 'USD');
const { amountEntry, identity } = en.sentences;

describe('createAmountMessages', () => {
  const { after, all } = createAmountMessages({ language: en, currency: 'USD', max: money(50_000, 'USD') });

  it.each([
    [['twelve dollars and five cents'], 'Twelve dollars and five cents?'],
    [['fifteen dollars'], 'One, five'],
    [['two fifty'], 'two dollars and fifty cents'],
    [['minus ten dollars'], '“minus”'],
    [['six hundred dollars'], 'five hundred dollars'],
    [['ten dollars', 'twelve dollars'], 'ten dollars'],
    [
      [],
      amountEntry.problem('nothing-heard', {
        amount: '',
        limit: null,
        refusingWord: null,
        currency: 'USD',
        decimals: 2,
      }).cause,
    ],
  ])('tells what the field says after %j', (transcripts, words) => {
    expect(after(transcripts).text).toContain(words);
  });

  it('has every announcement, each with a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['read-back: words', 'problem: no-speech', 'cancelled']),
    );
    expect(all.find(({ name }) => name === 'cancelled')?.message.text).toBe(amountEntry.cancelled);
  });
});

describe('createIdentityMessages', () => {
  const all = createIdentityMessages({ amount, payee: 'Corner Cafe' }, en);

  it('has every message, each with a name of its own', () => {
    const textOf = (wanted: string) => all.find(({ name }) => name === wanted)?.message.text;
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(textOf('confirmed: code')).toBe(identity.confirmed('code', '23.50 dollars', 'Corner Cafe'));
    expect(textOf('retry: code, not-recognized')).toBe(identity.retry('code', 'not-recognized', ['code']));
    expect(textOf('code sent: phone')).toBe(identity.codeSent('phone', false));
  });
});

describe.each(everyLanguage.map((language) => [language.tag, language] as const))('in %s', (_tag, language) => {
  it('no message lacks a word', () => {
    const messages = [
      ...createAmountMessages({ language, currency: 'USD' }).all,
      ...createIdentityMessages({ amount, payee: 'Corner Cafe' }, language),
    ];
    for (const { name, message } of messages) {
      expect([message.text, message.speech, message.masked].join(), name).not.toMatch(/\bnull\b|NaN|\[object/);
      expect(message.text.trim(), name).not.toBe('');
      expect(message.lang, name).toBe(language.tag);
    }
  });
});
