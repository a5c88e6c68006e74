import { expect, it } from 'vitest';
import { speechTag } from './speechTag';

it.each([
  ['en', [], 'en-US'],
  ['en', ['hi-IN', 'en-IN', 'en-US'], 'en-IN'],
  ['en', ['en', 'en-GB'], 'en-GB'],
  ['en-AU', ['en-GB'], 'en-AU'],
  ['zh-Hans', [], 'zh-CN'],
  ['zh-Hans', ['zh-TW', 'zh-SG'], 'zh-SG'],
  ['zh-Hant', ['zh-CN'], 'zh-TW'],
  ['fr', ['not a tag', 'fr-CA'], 'fr-CA'],
  ['not a tag', ['en-US'], 'not a tag'],
])('for %s with the payer’s languages %j is %s', (tag, payerLanguages, expected) => {
  expect(speechTag(tag, payerLanguages)).toBe(expected);
});
