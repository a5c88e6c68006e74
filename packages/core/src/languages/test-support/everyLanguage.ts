import type { Language } from '@payaloud/core/languages';
import type { LanguageRows } from './languageRows';

const folders = import.meta.glob<Readonly<Record<string, Language>>>(['../*/index.ts', '!../sentences/index.ts'], {
  eager: true,
});

/** Every language that has a folder, in the order of their tags. */
export const everyLanguage: readonly Language[] = Object.values(folders).flatMap((exported) => Object.values(exported));

const rows = import.meta.glob<LanguageRows>('../*/test-support/rows.ts', { import: 'rows', eager: true });

/**
 * The rows of a language.
 *
 * @throws Error if no folder has the tag.
 */
export function rowsOf(tag: string): LanguageRows {
  const own = rows[`../${tag}/test-support/rows.ts`];
  if (!own) throw new Error(`No language has the tag ${tag}.`);
  return own;
}
