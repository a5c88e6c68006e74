import type { Language } from '@payaloud/core/languages';
import { describe } from 'vitest';
import type { LanguageRows } from './languageRows';
import { testAnnouncements } from './testAnnouncements';
import { testHearing } from './testHearing';
import { testSentences } from './testSentences';

/** Defines the tests that every language passes. A language calls it in its one test file, with rows of its own. */
export function testLanguage(language: Language, rows: LanguageRows): void {
  describe(`the language ${language.tag}`, async () => {
    testHearing(language, rows);
    testAnnouncements(language, rows);
    await testSentences(language, rows);
  });
}
