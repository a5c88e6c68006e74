import type { Language } from '@payaloud/core/languages';

const folders = import.meta.glob<Readonly<Record<string, Language>>>(['../*/index.ts', '!../sentences/index.ts'], {
  eager: true,
});

/** Every language that has a folder, in the order of their tags. */
export const everyLanguage: readonly Language[] = Object.values(folders).flatMap((exported) => Object.values(exported));
