import { expect, it } from 'vitest';
import { everyLanguage } from '../../../../packages/core/src/languages/test-support/everyLanguage';
import { firstTag, languageTags, loadWords, nameOf } from '.';
import { opening } from './opening';

it('has texts in every language that has a folder, each in its own name', async () => {
  expect(languageTags).toEqual(everyLanguage.map(({ tag }) => tag).sort());
  const loaded = await Promise.all(languageTags.map(loadWords));
  expect(loaded.map(({ language }) => language.tag)).toEqual(languageTags);
  expect(languageTags.map(nameOf).join(' ')).toBe(
    'العربية Deutsch English Español Français हिन्दी Italiano 日本語 한국어 Português 简体中文 繁體中文',
  );
});

it('charges in the money of the place that the numbers of each language are from', async () => {
  const loaded = await Promise.all(languageTags.map(loadWords));
  expect(loaded.map(({ locale, currency }) => `${locale} ${currency}`)).toEqual([
    'ar-AE AED',
    'de-DE EUR',
    'en-US USD',
    'es-ES EUR',
    'fr-FR EUR',
    'hi-IN INR',
    'it-IT EUR',
    'ja-JP JPY',
    'ko-KR KRW',
    'pt-BR BRL',
    'zh-CN CNY',
    'zh-TW TWD',
  ]);
});

it('tells in each language that loads later that it is loading', () => {
  expect(Object.keys(opening)).toEqual(languageTags.filter((tag) => tag !== 'en'));
});

it.each([
  [null, ['ko-KR', 'en-US'], 'ko'],
  [null, ['zh-TW'], 'zh-Hant'],
  [null, ['zh-CN'], 'zh-Hans'],
  [null, ['nl', 'pt-BR'], 'pt'],
  [null, ['nl'], 'en'],
  ['ja', ['ko-KR'], 'ja'],
  ['xx', ['ko-KR'], 'ko'],
] as const)('begins in the language chosen before, or in the one of the browser: %s, %s', (chosen, asked, tag) => {
  expect(firstTag(chosen, asked)).toBe(tag);
});
