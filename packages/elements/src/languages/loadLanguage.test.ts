import { requirePart } from '@payaloud/core/internal/languages';
import { afterEach, expect, it, vi } from 'vitest';
import { everyLanguage } from '../../../core/src/languages/test-support/everyLanguage';
import { languageTags, loadLanguage } from './loadLanguage';

afterEach(() => vi.restoreAllMocks());

it('knows every language that has a folder', () => {
  const tags = everyLanguage.map(({ tag }) => tag);
  expect(languageTags).toEqual({ whole: tags, amount: tags });
});

it.each([
  ['fr', 'fr', 'fr'],
  ['fr-CA', 'fr', 'fr-CA'],
  ['zh-CN', 'zh-Hans', 'zh-CN'],
  ['zh', 'zh-Hans', 'zh'],
  ['zh-HK', 'zh-Hant', 'zh-HK'],
  ['pt-PT', 'pt', 'pt-PT'],
  ['en-GB', 'en', 'en-GB'],
])('for %s loads %s, with the digits of %s', async (asked, tag, locale) => {
  const loaded = await loadLanguage(asked);
  expect([loaded.language.tag, loaded.locale]).toEqual([tag, locale]);
});

it.each(['nl', 'sr-Latn', 'no tag'])('for %s loads English, and warns once', async (asked) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await loadLanguage(asked);
  const loaded = await loadLanguage(asked);
  expect([loaded.language.tag, loaded.locale]).toEqual(['en', 'en']);
  expect(warn).toHaveBeenCalledTimes(1);
});

it('loads the part for amounts of each language, which has the words of no payment', async () => {
  const parts = await Promise.all(languageTags.amount.map((tag) => loadLanguage(tag, 'amount')));
  expect(parts.map(({ language }) => language.tag)).toEqual(languageTags.amount);
  for (const { language } of parts) {
    expect(requirePart(language, 'amount').sentences.amountEntry.acceptMasked).not.toBe('');
    expect(() => requirePart(language, 'payment')).toThrow('languages/');
  }
});
