import { afterEach, expect, it, vi } from 'vitest';
import { everyLanguage } from '../../../core/src/languages/test-support/everyLanguage';
import { languageTags, loadLanguage } from './loadLanguage';

afterEach(() => vi.restoreAllMocks());

it('knows every language that has a folder', () => {
  expect(languageTags).toEqual(everyLanguage.map(({ tag }) => tag));
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
